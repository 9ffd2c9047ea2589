// SPDX-License-Identifier: GPL-3.0-or-later
#include "os/deadline.h"

namespace os {

timespec toTimespec(std::chrono::nanoseconds time)
{
    const auto whole = std::chrono::floor<std::chrono::seconds>(time);
    return {.tv_sec = whole.count(), .tv_nsec = (time - whole).count()};
}

} // namespace os
