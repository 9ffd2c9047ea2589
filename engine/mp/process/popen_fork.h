// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/process/current_process.h"

#include <functional>
#include <optional>

namespace mp {

/// The fork start method: the child is a copy of this process with the calling thread only. It
/// becomes what `birth` says, reads nothing (/dev/null) on standard input, runs `body` under
/// the exit rules and never returns. Throws std::system_error if it cannot be made.
os::Pidfd forkChild(const Birth& birth, const std::function<void()>& body);

/// The same for a child of somebody else, who is to be its parent process: `inChild` makes it what
/// it is, and never returns. For the fork server.
os::Pidfd forkForOther(const std::function<void()>& inChild);

/// Forks and returns twice: the child in its parent, nothing in the child, which knows no children
/// and no finalizers and is to become itself (becomeChild). For lab::fork().
std::optional<os::Pidfd> forkHere();

} // namespace mp
