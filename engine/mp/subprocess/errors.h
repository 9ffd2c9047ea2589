// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/process/time.h"
#include "mp/subprocess/command.h"

#include <optional>
#include <stdexcept>
#include <string>
#include <system_error>

namespace subprocess {

/// What went through the pipes; nothing where there was no pipe.
struct Output {
    std::optional<std::string> stdOut{};
    std::optional<std::string> stdErr{};
};

/// A program could not be started: "[Errno 2] No such file or directory: 'nosuch'". code() has the
/// errno; filename() is the program, or the directory in which it should have started.
class OSError : public std::system_error
{
public:
    OSError(int error, std::string filename);
    const char* what() const noexcept override { return m_text.c_str(); }
    const std::string& filename() const { return m_filename; }

private:
    std::string m_filename;
    std::string m_text;
};

struct FileNotFoundError : OSError {
    using OSError::OSError;
};
struct PermissionError : OSError {
    using OSError::OSError;
};
struct NotADirectoryError : OSError {
    using OSError::OSError;
};

/// Throws the OSError that fits.
[[noreturn]] void throwOSError(int error, const std::string& filename);

class SubprocessError : public std::runtime_error
{
public:
    const Command& cmd() const { return m_cmd; }
    /// What the program had said.
    const Output& output() const { return m_output; }

protected:
    SubprocessError(const std::string& text, Command cmd, Output output);

private:
    Command m_cmd;
    Output m_output;
};

/// A program ended with a return code but 0, and `check` was asked for.
class CalledProcessError : public SubprocessError
{
public:
    CalledProcessError(int returncode, Command cmd, Output output = {});
    int returncode() const { return m_returncode; }

private:
    int m_returncode;
};

/// A program was not done in time. wait() and communicate() leave it running.
class TimeoutExpired : public SubprocessError
{
public:
    TimeoutExpired(mp::Seconds timeout, Command cmd, Output output = {});
    mp::Seconds timeout() const { return m_timeout; }

private:
    mp::Seconds m_timeout;
};

} // namespace subprocess
