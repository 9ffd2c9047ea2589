// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <sys/types.h>
#include <vector>

namespace os {

/// The child's descriptor `in` becomes a copy of the caller's `from`; the same number means
/// that the child keeps it.
struct PassedDescriptor {
    int from = -1;
    int in = -1;
};

struct SpawnOptions {
    std::vector<std::string> arguments;          ///< the first is the path of the program
    std::vector<PassedDescriptor> descriptors{}; ///< copied in this order; all else is O_CLOEXEC
    std::map<std::string, std::string> environment{}; ///< over the caller's own
    bool hasOwnProcessGroup = false;
};

/// Runs a program as a child (posix_spawn(3): no copy of the caller's memory), with default signal
/// actions and no signal blocked. Throws std::system_error naming the program if it cannot run.
pid_t spawn(const SpawnOptions& options);

} // namespace os
