// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/process/child.h"

#include "mp/process/children.h"
#include "mp/process/current_process.h"
#include "mp/process/process_limit.h"
#include "os/message_socket.h"
#include "trace/turn.h"

#include <csignal>
#include <cstring>
#include <stdexcept>
#include <system_error>

namespace mp {
namespace {

constexpr int unknownExitCode = 255; // as in CPython: popen_forkserver.Popen.poll()

} // namespace

Child::Child(std::string name, bool isDaemon, Started started)
    : m_name(std::move(name)),
      m_isDaemon(isDaemon),
      m_parent(currentProcess().pid()),
      m_process(std::move(started.process)),
      m_relay(std::move(started.exitCode))
{
}

void Child::requireParent() const
{
    if (m_parent != currentProcess().pid())
        throw std::logic_error("can only test or join a child process");
}

std::optional<int> Child::exitCode()
{
    requireParent();
    const std::lock_guard lock(m_mutex);
    if (m_exitCode)
        return m_exitCode;
    m_exitCode = m_relay.isOpen() ? askForkServer() : reap();
    if (m_exitCode) {
        forgetChild(*this);
        giveBackProcess(pid());
    }
    return m_exitCode;
}

std::optional<int> Child::reap()
{
    const auto status = reapUnlessTaken();
    if (!status)
        return {};
    trace::record<trace::ProcessExit>(pid(), status->code, status->userTime.count(),
                                      status->systemTime.count(), status->maxRssKib);
    return status->code;
}

std::optional<int> Child::askForkServer()
{
    if (!m_process.waitUntilEnded(std::chrono::steady_clock::now()))
        return {};
    // The server reaps it now, if it has not yet, and says so.
    const auto said = os::receiveMessage(m_relay.get(), sizeof(std::int32_t));
    m_relay.close();
    std::int32_t code = unknownExitCode;
    if (said && said->bytes.size() == sizeof code)
        std::memcpy(&code, said->bytes.data(), sizeof code);
    return code;
}

void Child::forget()
{
    m_process.close();
    m_relay.close();
}

/// Nothing also when somebody else has reaped it: as in CPython (popen_fork.py, poll()) nobody ever
/// learns its exit code then, and it counts as alive for ever.
std::optional<os::ExitStatus> Child::reapUnlessTaken() const
{
    try {
        return m_process.reap();
    } catch (const std::system_error& error) {
        if (error.code() != std::errc::no_child_process)
            throw;
        return {};
    }
}

bool Child::joinUntil(const os::Deadline& deadline)
{
    requireParent();
    const trace::Turn turn =
        trace::waitForTurn<trace::JoinBegin>(static_cast<std::uint64_t>(pid()));
    trace::record<trace::JoinBegin>(pid(), timeLeft(deadline));
    const bool hasEnded = m_process.waitUntilEnded(turn.later(deadline));
    const std::optional<int> code = hasEnded ? exitCode() : std::nullopt;
    trace::record<trace::JoinEnd>(pid(), std::optional<std::int32_t>(code));
    return hasEnded;
}

void Child::sendSignal(int signal)
{
    requireParent();
    const os::Deadline now = std::chrono::steady_clock::now();
    if (m_process.waitUntilEnded(now))
        return;
    trace::record<trace::ProcessSignal>(pid(), signal);
    m_process.sendSignal(signal);
}

void Child::terminate(AtLine)
{
    sendSignal(SIGTERM);
}

void Child::kill(AtLine)
{
    sendSignal(SIGKILL);
}

} // namespace mp
