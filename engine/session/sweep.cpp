// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/sweep.h"

#include "os/kill.h"
#include "os/named_memory.h"
#include "os/proc.h"

#include <map>
#include <set>
#include <system_error>
#include <unistd.h>

namespace session {

namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

constexpr auto longestRound = 20ms;

class Broom
{
public:
    explicit Broom(const Leftovers& leftovers)
        : m_leftovers(leftovers), m_sessions{leftovers.runner}
    {
    }

    /// Kills and reaps what it finds. True if it found nothing.
    ///
    /// A chain of processes that only fork and exit is always somewhere else by the time /proc is
    /// read. But all orphans come to this process: the eldest of a chain that is not reaped is a
    /// child of it at every moment, dead or alive. So its children are looked at first, which is
    /// quick enough to meet the newest link, and a round in which there was one is never clean.
    bool round()
    {
        bool isClean = true;
        for (const pid_t pid : os::childrenOf(::getpid()))
            if (!isDoneWith(pid))
                isClean = false;
        if (!isClean)
            return false;
        for (const pid_t pid : os::allProcesses())
            if (isOurs(pid) && !isDoneWith(pid))
                isClean = false;
        return isClean;
    }

    /// Waits until one of those that were killed has ended.
    void waitForOne(Clock::time_point deadline) const
    {
        for (const auto& [pid, process] : m_found)
            if (!process.waitUntilEnded(std::min(deadline, Clock::now() + longestRound)))
                return;
    }

private:
    bool isOurs(pid_t pid)
    {
        if (pid == ::getpid())
            return false;
        if (m_found.contains(pid))
            return true;
        const auto stat = os::readStat(pid);
        if (!stat)
            return false;
        if (m_sessions.contains(stat->session))
            return true;
        // Without memory it is dead or about to be, and its environment can no longer be read.
        if (stat->rssKib == 0 && stat->parent == ::getpid() && stat->session != ::getsid(0))
            return !m_leftovers.otherRunners.contains(pid);
        if (os::environmentOf(pid, "PROCESSLAB_RUN") != m_leftovers.runId)
            return false;
        // A runner that was killed at its birth is still in a session that is not its own.
        if (stat->session != ::getsid(0))
            m_sessions.insert(stat->session);
        return true;
    }

    bool isDoneWith(pid_t pid)
    {
        try {
            if (!m_found.contains(pid)) {
                os::Pidfd process(pid);
                // Asked with the process held: until now the PID could have become another's.
                if (!isOurs(pid))
                    return true;
                m_found.emplace(pid, std::move(process));
            }
            return end(pid, m_found.at(pid));
        } catch (const std::system_error& error) {
            if (error.code() != std::errc::no_such_process &&
                error.code() != std::errc::no_child_process)
                throw;
            return true;
        }
    }

    /// True if it is only a zombie that somebody else has to reap. One that was reaped here still
    /// counts as found: its children may have come to us behind the eye of this round.
    bool end(pid_t pid, const os::Pidfd& process)
    {
        os::killWithGroup(process);
        if (!process.waitUntilEnded(Clock::now()))
            return false;
        const auto stat = os::readStat(pid);
        const bool isOurChild = stat && stat->parent == ::getpid();
        if (isOurChild)
            static_cast<void>(process.reap());
        m_found.erase(pid);
        return !isOurChild;
    }

    const Leftovers& m_leftovers;
    std::set<pid_t> m_sessions; ///< made within the run: by these its zombies are known
    std::map<pid_t, os::Pidfd> m_found;
};

} // namespace

bool sweep(const Leftovers& leftovers, std::chrono::milliseconds atMost)
{
    const auto deadline = Clock::now() + atMost;
    Broom broom(leftovers);
    bool isClean = broom.round();
    while (!isClean && Clock::now() < deadline) {
        broom.waitForOne(deadline);
        isClean = broom.round();
    }
    os::unlinkNamedMemoryOf(os::namedMemoryPrefix(leftovers.runId));
    return isClean;
}

} // namespace session
