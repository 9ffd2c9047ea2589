// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/subprocess/popen.h"

#include "mp/subprocess/abandoned.h"
#include "mp/subprocess/redirections.h"
#include "mp/subprocess/start.h"
#include "os/readiness.h"
#include "trace/turn.h"

#include <csignal>
#include <stdexcept>

namespace subprocess {
namespace {

/// Of a program that the kernel reaped since SIGCHLD is ignored: nobody learns its own (CPython:
/// Popen._try_wait).
constexpr int lostCode = 0;

void requirePopens(const Options& options)
{
    if (options.input || options.captureOutput || options.timeout || options.check)
        throw std::logic_error("Popen takes no input, captureOutput, timeout or check: run() does");
}

template <class End>
End& opened(std::optional<End>& end)
{
    if (!end)
        throw std::logic_error("that stream of the program is not a PIPE");
    return *end;
}

os::Deadline deadlineOf(std::optional<Seconds> timeout)
{
    return timeout ? mp::deadlineAfter(*timeout) : os::Deadline();
}

} // namespace

Popen::Popen(Command command, const Options& options, AtLine) : m_command(std::move(command))
{
    requirePopens(options);
    reapAbandoned();
    Redirections redirections(options);
    m_child = std::make_shared<mp::Child>(
        m_command.words().front(), false,
        mp::Started{startProgram(m_command, options, redirections.standard())});
    m_pipes = redirections.takePipes();
}

Popen::~Popen()
{
    if (m_child && !poll())
        abandon(std::move(m_child));
}

std::optional<int> Popen::poll(AtLine)
{
    const bool hasEnded = os::waitReadable(m_child->sentinel(), std::chrono::steady_clock::now());
    const std::optional<int> code = m_child->exitCode();
    return code || !hasEnded ? code : lostCode;
}

int Popen::wait(AtLine)
{
    m_child->join();
    return m_child->exitCode().value_or(lostCode);
}

int Popen::wait(Seconds timeout, AtLine)
{
    if (!m_child->join(timeout))
        throw TimeoutExpired(timeout, m_command);
    return m_child->exitCode().value_or(lostCode);
}

Output Popen::communicate(std::string input, std::optional<Seconds> timeout, AtLine)
{
    if (m_communication && !input.empty())
        throw std::logic_error("Cannot send input after starting communication");
    const trace::Turn turn =
        trace::waitForTurn<trace::SubprocessCommunicateBegin>(static_cast<std::uint64_t>(pid()));
    const os::Deadline deadline = deadlineOf(timeout);
    trace::record<trace::SubprocessCommunicateBegin>(pid(), input.size());
    if (!m_communication)
        m_communication = std::make_unique<Communication>(*m_pipes, std::move(input));
    const bool isDone = m_communication->run(deadline) && m_child->joinUntil(deadline);
    const Output& output = m_communication->output();
    trace::record<trace::SubprocessCommunicateEnd>(pid(), m_communication->bytesWritten(),
                                                   output.stdOut.value_or("").size(),
                                                   output.stdErr.value_or("").size());
    if (!isDone)
        throw TimeoutExpired(*timeout, m_command, output);
    return output;
}

void Popen::sendSignal(int signal, AtLine)
{
    m_child->sendSignal(signal);
}

void Popen::terminate(AtLine)
{
    sendSignal(SIGTERM);
}

void Popen::kill(AtLine)
{
    sendSignal(SIGKILL);
}

ProgramInput& Popen::stdIn()
{
    return opened(m_pipes->stdIn);
}

ProgramOutput& Popen::stdOut()
{
    return opened(m_pipes->stdOut);
}

ProgramOutput& Popen::stdErr()
{
    return opened(m_pipes->stdErr);
}

} // namespace subprocess
