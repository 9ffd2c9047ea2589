// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "os/deadline.h"

namespace os {

/// Waits until `descriptor` is readable or at its end; false if the deadline came first. A
/// deadline in the past only looks.
[[nodiscard]] bool waitReadable(int descriptor, const Deadline& deadline);

} // namespace os
