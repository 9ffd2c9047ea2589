// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cerrno>
#include <sys/wait.h>

namespace tests {

/// Reaps all children of the test that have ended, orphans included that came to it as the
/// subreaper that it is; whether no child is left then.
inline bool areAllChildrenReaped()
{
    pid_t reaped = 0;
    do
        reaped = ::waitpid(-1, nullptr, WNOHANG);
    while (reaped > 0);
    return reaped == -1 && errno == ECHILD;
}

} // namespace tests
