// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace subprocess {

/// The environment of a program to be: `wanted`, or the caller's own. It keeps the mark of the run,
/// by which the run's processes are found, and loses the trace segment, whose descriptors the
/// program does not get.
class Environment
{
public:
    explicit Environment(const std::optional<std::map<std::string, std::string>>& wanted);

    /// As execve(2) takes it. Valid as long as this object is, and as the caller's environment.
    std::vector<char*> entries();
    /// Where programs are looked for: its PATH.
    std::string path() const;

private:
    std::vector<std::string> m_own;
    bool m_isInherited;
};

} // namespace subprocess
