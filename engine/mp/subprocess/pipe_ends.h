// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/line/at_line.h"
#include "os/file_descriptor.h"

#include <optional>
#include <string>
#include <string_view>

namespace subprocess {

/// The caller's end of the pipe to a program's standard input.
class ProgramInput
{
public:
    explicit ProgramInput(os::FileDescriptor pipe) : m_pipe(std::move(pipe)) {}

    /// Blocks while the pipe is full. Throws mp::BrokenPipeError if nobody can read it any more.
    void write(std::string_view text, mp::AtLine = mp::AtLine());
    /// The program reads the end of the file.
    void close(mp::AtLine = mp::AtLine()) { m_pipe.close(); }
    int descriptor() const { return m_pipe.get(); }
    bool isOpen() const { return m_pipe.isOpen(); }

private:
    os::FileDescriptor m_pipe;
};

/// The caller's end of the pipe from a program's standard output or standard error.
class ProgramOutput
{
public:
    explicit ProgramOutput(os::FileDescriptor pipe) : m_pipe(std::move(pipe)) {}

    /// All until the end of the file; blocks until then.
    std::string read(mp::AtLine = mp::AtLine());
    /// One line with its line feed, which only the last line may lack; nothing at the end of the
    /// file. Blocks.
    std::optional<std::string> readLine(mp::AtLine = mp::AtLine());
    /// What is there, at least one byte unless the file is at its end; blocks for that.
    std::string readSome(mp::AtLine = mp::AtLine());
    void close(mp::AtLine = mp::AtLine()) { m_pipe.close(); }
    int descriptor() const { return m_pipe.get(); }
    bool isOpen() const { return m_pipe.isOpen(); }

private:
    bool fill();

    os::FileDescriptor m_pipe;
    std::string m_buffer; // read, but not asked for yet
};

} // namespace subprocess
