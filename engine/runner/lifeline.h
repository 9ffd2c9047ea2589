// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "os/file_descriptor.h"

#include <sys/types.h>

namespace runner {

/// Makes the kernel itself end the run's process group when the runner is gone, however it went.
///
/// It is a pipe. The runner alone holds the end for writing; the lesson's processes inherit the end
/// for reading, which nobody reads. That end is set up for signal-driven I/O (fcntl(2), F_SETOWN,
/// F_SETSIG) with SIGKILL for the group: when the last writer is gone, the kernel sends it to every
/// process in the group, stopped ones too, at once. While the runner lives, nothing is different
/// for them. A process that left the group (setsid) is not reached; the session finds it.
class Lifeline
{
public:
    Lifeline();

    /// For the lesson's main process and whoever it forks: must stay open across exec.
    int inherited() const { return m_readEnd.get(); }

    /// Ties the group to this process's life, and gives up the runner's own copy of the inherited
    /// end.
    void holdGroup(pid_t group);

private:
    os::FileDescriptor m_readEnd;
    os::FileDescriptor m_writeEnd;
};

} // namespace runner
