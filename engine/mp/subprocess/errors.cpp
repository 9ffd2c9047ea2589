// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/subprocess/errors.h"

#include "mp/channel/repr.h"

#include <cerrno>
#include <cstring>
#include <fmt/format.h>

namespace subprocess {
namespace {

std::string sentence(int returncode, const Command& cmd)
{
    const std::string shown = cmd.isText() ? mp::repr(cmd.shown()) : cmd.shown();
    if (returncode >= 0)
        return fmt::format("Command {} returned non-zero exit status {}.", shown, returncode);
    const char* const signal = ::sigabbrev_np(-returncode);
    return fmt::format("Command {} died with {}.", shown,
                       signal ? fmt::format("<Signals.SIG{}: {}>", signal, -returncode)
                              : fmt::format("unknown signal {}", -returncode));
}

} // namespace

OSError::OSError(int error, std::string filename)
    : std::system_error(error, std::generic_category()),
      m_filename(std::move(filename)),
      m_text(fmt::format("[Errno {}] {}: {}", error, code().message(), mp::repr(m_filename)))
{
}

void throwOSError(int error, const std::string& filename)
{
    switch (error) {
    case ENOENT: throw FileNotFoundError(error, filename);
    case EACCES:
    case EPERM: throw PermissionError(error, filename);
    case ENOTDIR: throw NotADirectoryError(error, filename);
    default: throw OSError(error, filename);
    }
}

SubprocessError::SubprocessError(const std::string& text, Command cmd, Output output)
    : std::runtime_error(text), m_cmd(std::move(cmd)), m_output(std::move(output))
{
}

CalledProcessError::CalledProcessError(int returncode, Command cmd, Output output)
    : SubprocessError(sentence(returncode, cmd), cmd, std::move(output)), m_returncode(returncode)
{
}

TimeoutExpired::TimeoutExpired(mp::Seconds timeout, Command cmd, Output output)
    : SubprocessError(
          fmt::format("Command '{}' timed out after {:g} seconds", cmd.shown(), timeout.count()),
          cmd, std::move(output)),
      m_timeout(timeout)
{
}

} // namespace subprocess
