// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/subprocess/errors.h"
#include "mp/subprocess/pipe_ends.h"
#include "os/deadline.h"

namespace subprocess {

/// The caller's ends of a program's pipes.
struct Pipes {
    std::optional<ProgramInput> stdIn{};
    std::optional<ProgramOutput> stdOut{};
    std::optional<ProgramOutput> stdErr{};
};

/// Feeds and drains a program's pipes at the same time, so that neither side can block the other
/// (CPython: Popen._communicate). It may be broken off by a deadline and goes on where it was.
class Communication
{
public:
    Communication(Pipes& pipes, std::string input);

    /// True when every pipe is at its end, and closed; false if the deadline came first.
    [[nodiscard]] bool run(const os::Deadline& deadline);

    /// What has come until now.
    const Output& output() const { return m_output; }
    std::size_t bytesWritten() const { return m_written; }

private:
    void feed();
    bool hasOpenPipe() const;

    Pipes& m_pipes;
    std::string m_input;
    std::size_t m_written = 0;
    Output m_output;
};

} // namespace subprocess
