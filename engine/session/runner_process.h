// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "os/pidfd.h"
#include "session/session.h"

#include <string>
#include <string_view>

namespace session {

/// The process that owns a run, and both of our lines to it. The destructor gives it a second to
/// end the run, then ends both itself.
class RunnerProcess
{
public:
    /// Throws std::system_error or std::runtime_error if it cannot be started.
    explicit RunnerProcess(const RunOptions& options);
    ~RunnerProcess();
    RunnerProcess(const RunnerProcess&) = delete;
    RunnerProcess& operator=(const RunnerProcess&) = delete;

    pid_t pid() const { return m_process.pid(); }
    const std::string& runId() const { return m_runId; }
    int stream() const { return m_stream.get(); }

    /// Sends one control line, without its line feed. Never blocks; nothing happens if the runner
    /// is gone.
    void say(std::string_view line) const;

    /// Waits for the runner to end, which it does when its stream has ended or when we hang up, and
    /// leaves nothing of the run behind, even if it was killed. Does nothing the second time.
    void conclude();

private:
    std::string m_runId;
    os::FileDescriptor m_control;
    os::FileDescriptor m_stream;
    os::Pidfd m_process;
};

} // namespace session
