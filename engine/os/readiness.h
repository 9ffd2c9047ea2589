// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

namespace os {

/// A moment on CLOCK_MONOTONIC; no value means "however long it takes".
using Deadline = std::optional<std::chrono::steady_clock::time_point>;

/// Waits until `descriptor` is readable or at its end; false if the deadline came first. A
/// deadline in the past only looks.
[[nodiscard]] bool waitReadable(int descriptor, const Deadline& deadline);

} // namespace os
