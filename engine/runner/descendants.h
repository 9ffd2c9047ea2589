// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>
#include <vector>

namespace runner {

struct Descendant {
    pid_t pid = 0;
    pid_t parent = 0;
};

/// Every process below this one, zombies included, as /proc lists them now. Who forks meanwhile
/// may be missed: look again.
std::vector<Descendant> descendants();

/// True if the PID still is that process, or that process after its parent died: to be asked with a
/// pidfd in hand, before it is used.
bool isStill(const Descendant& descendant);

} // namespace runner
