// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>
#include <sys/types.h>

namespace session {

/// What a runner left behind that did not end by itself.
struct Leftovers {
    std::string runId;
    pid_t runner = 0; ///< the leader of the session (setsid(2)) that its processes live in
};

/// Kills every process of the run and reaps those that are children of this process, as orphans of
/// a killed runner are when it is a subreaper. A process is known by PROCESSLAB_RUN in its
/// environment or, zombies too, by a session that was made within the run. Reaps by PID, so the
/// caller's other children are safe. True when nothing is left; false when the time was over first.
[[nodiscard]] bool sweep(const Leftovers& leftovers, std::chrono::milliseconds atMost);

} // namespace session
