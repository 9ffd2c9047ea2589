// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <ctime>
#include <optional>

namespace os {

/// A moment on CLOCK_MONOTONIC; no value means "however long it takes".
using Deadline = std::optional<std::chrono::steady_clock::time_point>;

/// A length of time as system calls take it; the same for a moment, as the time since its clock's
/// zero.
timespec toTimespec(std::chrono::nanoseconds time);

} // namespace os
