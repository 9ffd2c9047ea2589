// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/process/shared_block.h"

#include <atomic>

namespace mp {

/// Counts the processes of the run; shared by all of them.
struct Census {
    static constexpr const char* kind = "Census";
    std::atomic<std::uint32_t> living{1};
};

/// The run's census, made by the process that asks first: before its first child, so that it can
/// hand it to all of them.
const SharedBlock<Census>& census();
/// In a child that inherits no memory.
void adoptCensus(SharedBlock<Census> census);

/// Counts one more living process of the run. Throws std::runtime_error, in one clear sentence,
/// when PROCESSLAB_PROCESS_LIMIT processes live already.
void takeProcess();
/// One process of the run has been reaped.
void giveBackProcess();

} // namespace mp
