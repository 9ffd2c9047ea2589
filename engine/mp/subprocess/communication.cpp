// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/subprocess/communication.h"

#include "mp/channel/errors.h"
#include "os/error.h"

#include <algorithm>
#include <array>
#include <climits>
#include <poll.h>

namespace subprocess {
namespace {

void drain(std::optional<ProgramOutput>& pipe, std::optional<std::string>& text)
{
    const std::string some = pipe->readSome();
    if (some.empty())
        pipe->close();
    else
        text->append(some);
}

bool isOpen(const auto& pipe)
{
    return pipe && pipe->isOpen();
}

/// poll(2) passes by what is negative.
pollfd watched(const auto& pipe, short event)
{
    return {.fd = isOpen(pipe) ? pipe->descriptor() : -1, .events = event, .revents = 0};
}

} // namespace

Communication::Communication(Pipes& pipes, std::string input)
    : m_pipes(pipes), m_input(std::move(input))
{
    mp::ignoreSigpipe();
    if (pipes.stdOut)
        m_output.stdOut.emplace();
    if (pipes.stdErr)
        m_output.stdErr.emplace();
    if (pipes.stdIn && m_input.empty())
        pipes.stdIn->close();
}

bool Communication::run(const os::Deadline& deadline)
{
    while (hasOpenPipe()) {
        std::array<pollfd, 3> ends{watched(m_pipes.stdIn, POLLOUT), watched(m_pipes.stdOut, POLLIN),
                                   watched(m_pipes.stdErr, POLLIN)};
        if (!os::waitForAny(ends, deadline))
            return false;
        if (ends[0].revents != 0)
            feed();
        if (ends[1].revents != 0)
            drain(m_pipes.stdOut, m_output.stdOut);
        if (ends[2].revents != 0)
            drain(m_pipes.stdErr, m_output.stdErr);
    }
    return true;
}

/// So many bytes never block where poll(2) saw room. A program that reads no more is its own
/// affair: what is left is dropped.
void Communication::feed()
{
    const std::string_view rest = std::string_view(m_input).substr(m_written);
    const std::string_view piece = rest.substr(0, PIPE_BUF);
    try {
        m_pipes.stdIn->write(piece);
        m_written += piece.size();
    } catch (const mp::BrokenPipeError&) {
        m_pipes.stdIn->close();
        return;
    }
    if (m_written == m_input.size())
        m_pipes.stdIn->close();
}

bool Communication::hasOpenPipe() const
{
    return isOpen(m_pipes.stdIn) || isOpen(m_pipes.stdOut) || isOpen(m_pipes.stdErr);
}

} // namespace subprocess
