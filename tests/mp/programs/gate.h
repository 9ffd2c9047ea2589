// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "os/pipe.h"

#include <array>

/// A pipe that stands between two processes until one of them opens it: how a test orders what
/// happens, without sleeping. Made before the child that waits at it.
class Gate
{
public:
    /// Lets one waiter pass, now or when it comes.
    void open() { os::writeAll(m_pipe.writer.get(), std::array{std::byte{1}}); }
    void wait()
    {
        std::array<std::byte, 1> token{};
        static_cast<void>(os::readAll(m_pipe.reader.get(), token));
    }

private:
    os::Pipe m_pipe = os::makePipe();
};
