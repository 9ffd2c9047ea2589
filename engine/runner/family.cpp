// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/family.h"

#include "os/error.h"
#include "os/kill.h"
#include "os/proc.h"
#include "runner/descendants.h"

#include <csignal>
#include <sys/wait.h>
#include <system_error>
#include <unistd.h>

namespace runner {

namespace {

/// An empty one if the process is gone altogether; nothing if no descriptor is left, which a run
/// that is about to exceed its limit of processes can bring about.
std::optional<os::Pidfd> open(pid_t pid)
{
    try {
        return os::Pidfd(pid);
    } catch (const std::system_error& error) {
        if (error.code() == std::errc::no_such_process)
            return os::Pidfd();
        if (error.code() == std::errc::too_many_files_open)
            return {};
        throw;
    }
}

/// A dead child of this process that is not reaped yet, 0 if there is none; nothing if this process
/// has no children at all.
std::optional<pid_t> deadChild()
{
    siginfo_t info{};
    const int result = os::uninterrupted(
        [&info] { return ::waitid(P_ALL, 0, &info, WEXITED | WNOHANG | WNOWAIT); });
    if (result == -1 && errno == ECHILD)
        return {};
    os::checked(result, "waitid");
    return info.si_pid;
}

} // namespace

void Family::setMain(pid_t pid)
{
    m_main = pid;
    know(pid);
}

void Family::heardOf(pid_t pid)
{
    if (Member* const member = know(pid))
        member->isAnnounced = true;
}

/// The member with this PID, from now on at the latest. Nothing for one that cannot be held.
Member* Family::know(pid_t pid)
{
    const auto known = m_members.find(pid);
    if (known != m_members.end() && known->second.phase != Member::Phase::Gone)
        return &known->second;
    if (pid <= 0 || pid == ::getpid())
        return nullptr;
    std::optional<os::Pidfd> pidfd = open(pid);
    if (!pidfd || (!pidfd->isOpen() && known != m_members.end()))
        return nullptr;
    Member& member = m_members[pid] = Member{.pidfd = std::move(*pidfd)};
    ++m_aliveCount;
    if (!member.pidfd.isOpen()) {
        died(pid, member);
        member.phase = Member::Phase::Gone;
    } else {
        m_loop.watch(member.pidfd.descriptor(), EventLoop::Until::Readable,
                     [this, pid] { died(pid, m_members.at(pid)); });
    }
    return &member;
}

void Family::died(pid_t pid, Member& member)
{
    if (member.phase != Member::Phase::Alive)
        return;
    member.phase = Member::Phase::Zombie;
    --m_aliveCount;
    m_loop.forget(member.pidfd.descriptor());
    m_journal.note(trace::ProcessDead{.child = pid});
    // A PID that lives again is another process's, and so may be its rings. Those of this one are
    // given back when that one dies.
    const auto stat = os::readStat(pid);
    if (!stat || stat->state == 'Z' || stat->state == 'X')
        m_journal.forget(pid);
}

/// It may have died in the moment since the loop looked: what is dead is not to be killed.
bool Family::isAlive(pid_t pid, Member& member)
{
    if (member.phase == Member::Phase::Alive &&
        member.pidfd.waitUntilEnded(std::chrono::steady_clock::now()))
        died(pid, member);
    return member.phase == Member::Phase::Alive;
}

void Family::heardOfExit(pid_t pid)
{
    const auto known = m_members.find(pid);
    if (known == m_members.end() || known->second.phase == Member::Phase::Gone)
        return;
    died(pid, known->second);
    known->second.phase = Member::Phase::Gone;
    known->second.pidfd.close();
}

void Family::findUnannounced()
{
    for (const Descendant& descendant : descendants())
        know(descendant.pid);
}

bool Family::reapOwn()
{
    std::optional<pid_t> child = deadChild();
    while (child && *child != 0 && reap(*child))
        child = deadChild();
    return child.has_value();
}

bool Family::reap(pid_t pid)
{
    Member* const member = know(pid);
    if (member == nullptr)
        return false;
    died(pid, *member);
    const std::optional<os::ExitStatus> status = member->pidfd.reap();
    if (!status)
        return false;
    m_journal.note(trace::ProcessExit{.child = pid,
                                      .code = status->code,
                                      .utimeUs = status->userTime.count(),
                                      .stimeUs = status->systemTime.count(),
                                      .maxrssKib = status->maxRssKib});
    if (pid == m_main)
        m_mainStatus = status;
    heardOfExit(pid);
    return true;
}

void Family::signal(pid_t pid, int signal)
{
    if (!m_members.contains(pid))
        findUnannounced();
    const auto found = m_members.find(pid);
    if (found == m_members.end() || found->second.phase != Member::Phase::Alive)
        return;
    m_journal.note(trace::ProcessSignal{.child = pid, .signal = signal});
    found->second.pidfd.sendSignal(signal);
}

void Family::kill()
{
    for (auto& [pid, member] : m_members)
        if (isAlive(pid, member))
            noteKill(pid, member);
    // Until the main process is reaped, its number cannot be another group's.
    if (m_main != 0 && !m_mainStatus)
        ::kill(-m_main, SIGKILL);
    for (const Descendant& descendant : descendants()) {
        Member* const member = know(descendant.pid);
        if (member == nullptr || !isAlive(descendant.pid, *member) || !isStill(descendant))
            continue;
        noteKill(descendant.pid, *member);
        os::killWithGroup(member->pidfd);
    }
}

void Family::noteKill(pid_t pid, Member& member)
{
    if (!std::exchange(member.isKillNoted, true))
        m_journal.note(trace::ProcessSignal{.child = pid, .signal = SIGKILL});
}

} // namespace runner
