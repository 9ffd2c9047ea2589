// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/process/time.h"
#include "os/pidfd.h"

#include <cstdint>
#include <string>
#include <sys/types.h>

namespace mp {

/// What a process is told about itself before it is born.
struct Birth {
    std::string name = "MainProcess";
    std::string path; ///< "" for main, "2" for its second child, "2:1" for that one's first
    bool isDaemon = false;
};

/// The process that this code runs in (multiprocessing.current_process()).
class CurrentProcess
{
public:
    explicit CurrentProcess(Birth birth);
    const std::string& name() const { return m_birth.name; }
    const std::string& birthPath() const { return m_birth.path; }
    bool isDaemon() const { return m_birth.isDaemon; }
    pid_t pid() const { return m_pid; }

private:
    Birth m_birth;
    pid_t m_pid;
};

/// The process that started this one (multiprocessing.parent_process()).
class ParentProcess
{
public:
    ParentProcess(std::string name, os::Pidfd process);
    const std::string& name() const { return m_name; }
    pid_t pid() const { return m_process.pid(); }
    bool isAlive() const;
    /// Waits for the parent to end; false if the timeout came first.
    [[nodiscard]] bool join(Seconds timeout) const;
    void join() const;
    /// Becomes readable when the parent has ended.
    int sentinel() const { return m_process.descriptor(); }

private:
    std::string m_name;
    os::Pidfd m_process;
};

const CurrentProcess& currentProcess();
/// nullptr in the main process.
const ParentProcess* parentProcess();

/// The birth path of the next child that is constructed in this process.
std::string nextChildPath();

/// A descriptor by which children will know this process; opened once.
const os::Pidfd& handleForChildren();
/// In a forked child, before it becomes itself: the process that it was, as its parent.
ParentProcess inheritedParent();
/// In a new child: becomes the process that `birth` describes.
void becomeChild(Birth birth, ParentProcess parent);

/// How many CPUs the machine has; affinity and cgroups are ignored, as os.cpu_count() does.
unsigned cpuCount();

} // namespace mp
