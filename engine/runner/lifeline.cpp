// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/lifeline.h"

#include "os/error.h"
#include "os/pipe.h"

#include <csignal>
#include <fcntl.h>

namespace runner {

Lifeline::Lifeline()
{
    os::Pipe pipe = os::makePipe();
    m_readEnd = std::move(pipe.reader);
    m_writeEnd = std::move(pipe.writer);
}

void Lifeline::holdGroup(pid_t group)
{
    const int end = m_readEnd.get();
    os::checked(::fcntl(end, F_SETOWN, -group), "fcntl F_SETOWN");
    os::checked(::fcntl(end, F_SETSIG, SIGKILL), "fcntl F_SETSIG");
    os::checked(::fcntl(end, F_SETFL, O_ASYNC), "fcntl F_SETFL");
    // These belong to the open file, which the lesson's processes share from now on alone.
    m_readEnd.close();
}

} // namespace runner
