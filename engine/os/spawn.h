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
    std::vector<std::string> arguments; ///< the first is the path of the program, unless:
    std::string program{};              ///< the path, if the program is called something else
    std::vector<PassedDescriptor> descriptors{};      ///< all else that is O_CLOEXEC is closed
    std::map<std::string, std::string> environment{}; ///< over the caller's own
    bool hasOwnProcessGroup = false;
    /// Closes what is not O_CLOEXEC, too. `descriptors` must then lead to 3, 4, … without a gap;
    /// 0 to 2 stay.
    bool closesOthers = false;
};

/// Runs a program as a child (posix_spawn(3): no copy of the caller's memory), with default signal
/// actions and no signal blocked. Throws std::system_error naming the program if it cannot run.
pid_t spawn(const SpawnOptions& options);

} // namespace os
