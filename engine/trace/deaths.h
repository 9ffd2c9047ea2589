// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>
#include <unordered_set>

namespace trace {

/// Keeps the rule that a process.dead comes before the process.exit of the same child, once,
/// whether the runner or the one who reaped the child was quicker.
class Deaths
{
public:
    /// Before a process.dead goes out: false if it went out already.
    bool isNews(pid_t child);
    /// Before a process.exit goes out: true if a process.dead has to be made up first.
    bool isMissing(pid_t child);

private:
    std::unordered_set<pid_t> m_dead;   ///< announced, not reaped yet
    std::unordered_set<pid_t> m_madeUp; ///< reaped before the runner announced it
};

} // namespace trace
