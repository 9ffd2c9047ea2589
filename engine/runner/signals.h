// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "os/file_descriptor.h"

#include <functional>
#include <sys/types.h>

namespace runner {

/// The signals that mean something to a runner, as a descriptor: SIGCHLD, and those that ask it to
/// end (SIGTERM, SIGINT, SIGHUP). Blocks them for this thread, and asks the kernel for SIGTERM
/// when the client dies.
class Signals
{
public:
    Signals();
    int descriptor() const { return m_descriptor.get(); }

    /// Takes what has come. True if one of them asks the runner to end.
    [[nodiscard]] bool areAskingToEnd();

private:
    pid_t m_client;
    os::FileDescriptor m_descriptor;
};

} // namespace runner
