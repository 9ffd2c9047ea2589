// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/subprocess/redirections.h"

#include "os/pipe.h"

#include <fcntl.h>
#include <stdexcept>
#include <unistd.h>

namespace subprocess {

using Kind = Redirection::Kind;

Redirections::Redirections(const Options& options)
{
    if (options.stdIn.kind() == Kind::ToStdout || options.stdOut.kind() == Kind::ToStdout)
        throw std::logic_error("STDOUT can only be used for stdErr");
    m_standard[0] = input(options.stdIn);
    m_standard[1] = output(options.stdOut, m_pipes->stdOut);
    if (options.stdErr.kind() != Kind::ToStdout)
        m_standard[2] = output(options.stdErr, m_pipes->stdErr);
    else
        m_standard[2] = options.stdOut.isInherited() ? STDOUT_FILENO : m_standard[1];
}

int Redirections::input(const Redirection& wanted)
{
    if (wanted.kind() != Kind::Pipe)
        return open(wanted);
    os::Pipe pipe = os::makePipe();
    m_pipes->stdIn.emplace(std::move(pipe.writer));
    return keep(std::move(pipe.reader));
}

int Redirections::output(const Redirection& wanted, std::optional<ProgramOutput>& ours)
{
    if (wanted.kind() != Kind::Pipe)
        return open(wanted);
    os::Pipe pipe = os::makePipe();
    ours.emplace(std::move(pipe.reader));
    return keep(std::move(pipe.writer));
}

int Redirections::open(const Redirection& wanted)
{
    if (wanted.kind() == Kind::Null)
        return keep(os::openFile("/dev/null", O_RDWR));
    return wanted.descriptor();
}

int Redirections::keep(os::FileDescriptor end)
{
    m_ends.push_back(std::move(end));
    return m_ends.back().get();
}

} // namespace subprocess
