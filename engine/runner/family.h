// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "os/pidfd.h"
#include "runner/event_loop.h"
#include "runner/journal.h"

#include <map>
#include <vector>

namespace runner {

/// One process of the run, as far as the runner knows it.
struct Member {
    enum class Phase { Alive, Zombie, Gone };

    os::Pidfd pidfd; ///< held until the process is reaped
    Phase phase = Phase::Alive;
    bool isAnnounced = false; ///< by an event of its own or of its parent
    std::chrono::steady_clock::time_point knownSince = std::chrono::steady_clock::now();
    bool isKillNoted = false;
};

/// Every process of the run. Watches each by a pidfd, so that the moment of its death is known
/// apart from the moment when it is reaped; reaps those that are the runner's own children, which
/// are the main process and every orphan, since the runner is a subreaper.
class Family
{
public:
    Family(EventLoop& loop, const Journal& journal) : m_loop(loop), m_journal(journal) {}

    /// An event says that the process belongs to the run.
    void heardOf(pid_t pid);
    /// Somebody in the run reaped it and said so.
    void heardOfExit(pid_t pid);
    /// Nobody said so, but it is no longer there.
    void lost(pid_t pid) { heardOfExit(pid); }

    /// Looks in /proc for descendants that nobody announced.
    void findUnannounced();

    /// Reaps every child of the runner that is dead, and notes how each ended. False once the
    /// runner has no child: since orphans come to it, then no process of the run exists.
    [[nodiscard]] bool reapOwn();

    /// Sends a signal to a process of this run, noting it first; nothing happens to any other.
    void signal(pid_t pid, int signal);

    /// Sends SIGKILL to everything alive: to the lesson's group at one stroke, so that nobody
    /// escapes by forking, then to each descendant that left it. To be repeated until reapOwn()
    /// says that nothing is left.
    void kill();

    void setMain(pid_t pid);
    pid_t mainProcess() const { return m_main; }
    /// How the main process ended, once it is reaped.
    const std::optional<os::ExitStatus>& mainStatus() const { return m_mainStatus; }

    std::size_t aliveCount() const { return m_aliveCount; }
    const std::map<pid_t, Member>& members() const { return m_members; }

private:
    Member* know(pid_t pid);
    void died(pid_t pid, Member& member);
    bool isAlive(pid_t pid, Member& member);
    bool reap(pid_t pid);
    void noteKill(pid_t pid, Member& member);

    EventLoop& m_loop;
    const Journal& m_journal;
    std::map<pid_t, Member> m_members;
    std::size_t m_aliveCount = 0;
    pid_t m_main = 0;
    std::optional<os::ExitStatus> m_mainStatus;
};

} // namespace runner
