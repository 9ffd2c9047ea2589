// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/line/at_line.h"
#include "mp/process/child.h"
#include "mp/subprocess/command.h"
#include "mp/subprocess/communication.h"
#include "mp/subprocess/options.h"

#include <memory>

namespace subprocess {

/// A program that runs as a child (subprocess.Popen). Every function may be called from any
/// thread, communicate() and the pipes from one at a time. Only the process that made it may use
/// it. Dropping it leaves the program alone: it is reaped by a later Popen, or by nobody.
class Popen
{
public:
    /// Starts the program. Throws an OSError that names what is missing or not allowed.
    explicit Popen(Command command, const Options& options = {}, AtLine = AtLine());
    explicit Popen(std::initializer_list<std::string> words, const Options& options = {},
                   AtLine line = AtLine())
        : Popen(Command(words), options, line) // or {"ls"} might also mean a Popen to be moved from
    {
    }
    Popen(Popen&&) = default;
    Popen& operator=(Popen&&) = delete;
    ~Popen();

    const Command& args() const { return m_command; }
    pid_t pid() const { return m_child->pid(); }
    /// The program's exit status, or minus the signal that ended it; nothing while it runs.
    std::optional<int> poll(AtLine = AtLine());
    /// Blocks until the program ends. With a pipe that nobody reads, that may be for ever.
    int wait(AtLine = AtLine());
    /// Throws TimeoutExpired; the program goes on.
    int wait(Seconds timeout, AtLine = AtLine());
    /// Writes `input` and closes the pipe, reads both outputs to their ends, and waits. Throws
    /// TimeoutExpired; a later call goes on where this one was and returns all.
    Output communicate(std::string input = {}, std::optional<Seconds> timeout = {},
                       AtLine = AtLine());
    /// Sends the signal to this very process, never to another that got its PID; nothing if it
    /// has ended.
    void sendSignal(int signal, AtLine = AtLine());
    void terminate(AtLine = AtLine()); ///< SIGTERM
    void kill(AtLine = AtLine());      ///< SIGKILL

    /// Our ends of what is a PIPE; std::logic_error otherwise.
    ProgramInput& stdIn();
    ProgramOutput& stdOut();
    ProgramOutput& stdErr();

private:
    Command m_command;
    std::unique_ptr<Pipes> m_pipes; // keeps its address when this object is moved
    mp::ChildPointer m_child;
    std::unique_ptr<Communication> m_communication;
};

} // namespace subprocess
