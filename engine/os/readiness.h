// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "os/deadline.h"

#include <cstddef>
#include <poll.h>
#include <span>
#include <vector>

namespace os {

/// Waits until `descriptor` is readable or at its end; false if the deadline came first. A
/// deadline in the past only looks.
[[nodiscard]] bool waitReadable(int descriptor, const Deadline& deadline);

/// poll(2) until the deadline: false if it came before anything happened.
[[nodiscard]] bool waitForAny(std::span<pollfd> watched, const Deadline& deadline);

/// The places of those that are readable or at their end, at least one unless the deadline came
/// first. Throws std::system_error (EBADF) for one that is not open.
[[nodiscard]] std::vector<std::size_t> waitAnyReadable(std::span<const int> descriptors,
                                                       const Deadline& deadline);

} // namespace os
