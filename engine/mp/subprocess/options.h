// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/line/at_line.h"
#include "mp/process/time.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace subprocess {

using mp::AtLine;
using mp::Seconds;

/// Where one of a program's standard streams comes from or goes to.
class Redirection
{
public:
    enum class Kind { Inherit, Pipe, Null, ToStdout, Descriptor };

    Redirection() = default; ///< the caller's own
    explicit constexpr Redirection(Kind kind) : m_kind(kind) {}
    /// A descriptor of the caller's, who keeps it.
    constexpr Redirection(int descriptor) : m_kind(Kind::Descriptor), m_descriptor(descriptor) {}

    constexpr Kind kind() const { return m_kind; }
    constexpr int descriptor() const { return m_descriptor; }
    constexpr bool isInherited() const { return m_kind == Kind::Inherit; }

private:
    Kind m_kind = Kind::Inherit;
    int m_descriptor = -1;
};

inline constexpr Redirection PIPE{Redirection::Kind::Pipe};       ///< a new pipe to the caller
inline constexpr Redirection DEVNULL{Redirection::Kind::Null};    ///< /dev/null
inline constexpr Redirection STDOUT{Redirection::Kind::ToStdout}; ///< stdErr: where stdOut goes

/// Python's keyword arguments. The last four are not for Popen (std::logic_error).
struct Options {
    Redirection stdIn{};
    Redirection stdOut{};
    Redirection stdErr{};
    bool closeFds = true; ///< the program gets 0, 1, 2 and passFds only
    bool shell = false;   ///< the command is a line for /bin/sh
    std::string cwd{};    ///< where the program starts; empty: where the caller is
    /// The whole environment of the program; nothing: the caller's.
    std::optional<std::map<std::string, std::string>> env{};
    std::vector<int> passFds{}; ///< descriptors that stay open under their numbers

    std::optional<std::string> input{}; ///< for the program's standard input, then its end
    bool captureOutput = false;         ///< stdOut and stdErr are PIPE
    std::optional<Seconds> timeout{};   ///< when it is over, the program is killed
    bool check = false;                 ///< a return code but 0 is a CalledProcessError
};

} // namespace subprocess
