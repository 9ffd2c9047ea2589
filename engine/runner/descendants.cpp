// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/descendants.h"

#include "os/proc.h"

#include <unistd.h>

namespace runner {

std::vector<Descendant> descendants()
{
    std::vector<Descendant> found;
    pid_t parent = ::getpid();
    for (std::size_t next = 0;; ++next) {
        for (const pid_t child : os::childrenOf(parent))
            found.push_back({child, parent});
        if (next == found.size())
            return found;
        parent = found[next].pid;
    }
}

bool isStill(const Descendant& descendant)
{
    const auto stat = os::readStat(descendant.pid);
    return stat && (stat->parent == descendant.parent || stat->parent == ::getpid());
}

} // namespace runner
