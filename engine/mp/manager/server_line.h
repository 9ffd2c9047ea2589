// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/manager/answer.h"

#include <string>

namespace mp {

/// Sends a request to the manager's process that listens at `address` and waits for the result,
/// without its CallOutcome. Each thread has a connection of its own, made when it asks for the
/// first time and anew in a forked child. Throws what the answer says, std::out_of_range,
/// std::logic_error or std::runtime_error, or ConnectionError if nobody answers.
Bytes ask(const std::string& address, ByteView request);

} // namespace mp
