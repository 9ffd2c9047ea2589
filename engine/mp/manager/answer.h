// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/wire/wire.h"

namespace mp {

/// How the answer to a call begins: its result follows, or the text of an error.
enum class CallOutcome : std::uint8_t { Ok, OutOfRange, Mistake, Failed };

/// Which object is called and how; the arguments follow.
struct CallHeader {
    std::uint64_t object = 0;
    std::uint8_t call = 0;

    void serialize(auto& archive) { archive(object, call); }
};

} // namespace mp
