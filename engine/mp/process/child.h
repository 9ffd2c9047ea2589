// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/line/at_line.h"
#include "mp/process/started.h"
#include "mp/process/time.h"

#include <memory>
#include <mutex>
#include <string>

namespace mp {

/// A started child, as its parent holds it. Every function may be called from any thread of the
/// parent, and by no other process (std::logic_error). Whatever finds that the child has ended
/// reaps it, or hears from the fork server how it ended.
class Child
{
public:
    Child(std::string name, bool isDaemon, Started started);

    const std::string& name() const { return m_name; }
    bool isDaemon() const { return m_isDaemon; }
    pid_t pid() const { return m_process.pid(); }
    bool isAlive() { return !exitCode(); }
    /// Nothing while it runs; minus the signal if one killed it; 255 if it was killed together
    /// with the fork server, or after it, so that nobody can say. Nothing for ever if
    /// somebody else has reaped it, and then isAlive() stays true: as in CPython.
    std::optional<int> exitCode();
    /// Becomes readable when the child ends, reaped or not.
    int sentinel() const { return m_process.descriptor(); }

    void join(AtLine = AtLine()) { static_cast<void>(joinUntil({})); }
    /// False if the timeout came first.
    [[nodiscard]] bool join(Seconds timeout, AtLine = AtLine())
    {
        return joinUntil(deadlineAfter(timeout));
    }
    [[nodiscard]] bool joinUntil(const os::Deadline& deadline);
    /// Sends the signal unless the child has ended.
    void sendSignal(int signal);
    void terminate(AtLine = AtLine()); ///< SIGTERM
    void kill(AtLine = AtLine());      ///< SIGKILL
    /// In another process that inherited it: gives the descriptor back.
    void forget();

private:
    std::optional<int> reap();
    std::optional<int> askForkServer();
    std::optional<os::ExitStatus> reapUnlessTaken() const;
    void requireParent() const;

    const std::string m_name;
    const bool m_isDaemon;
    const pid_t m_parent;
    os::Pidfd m_process;
    os::FileDescriptor m_relay; ///< of the exit code, if the fork server is the real parent
    std::mutex m_mutex;
    std::optional<int> m_exitCode; // guarded by m_mutex: who reaps, and that only one does
};

using ChildPointer = std::shared_ptr<Child>;

} // namespace mp
