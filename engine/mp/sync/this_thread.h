// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace mp {

/// Names a thread among those that live in this process; cheaper than asking the kernel.
using ThreadMark = const char*;

inline ThreadMark thisThread()
{
    static thread_local constinit char mark = 0;
    return &mark;
}

} // namespace mp
