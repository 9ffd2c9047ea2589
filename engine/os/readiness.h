// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "os/deadline.h"

#include <poll.h>
#include <span>

namespace os {

/// Waits until `descriptor` is readable or at its end; false if the deadline came first. A
/// deadline in the past only looks.
[[nodiscard]] bool waitReadable(int descriptor, const Deadline& deadline);

/// poll(2) until the deadline: false if it came before anything happened.
[[nodiscard]] bool waitForAny(std::span<pollfd> watched, const Deadline& deadline);

} // namespace os
