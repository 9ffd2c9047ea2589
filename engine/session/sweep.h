// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <set>
#include <string>
#include <sys/types.h>

namespace session {

/// What a runner left behind that did not end by itself.
struct Leftovers {
    std::string runId;
    pid_t runner = 0; ///< the leader of the session (setsid(2)) that its processes live in
    std::set<pid_t> otherRunners; ///< children of this process, too, which others will reap
};

/// Kills every process of the run and reaps those that are children of this process, as orphans of
/// a killed runner are when it is a subreaper. A process is known by PROCESSLAB_RUN in its
/// environment or by a session that was made within the run. A dead child of this process that
/// tells neither any more is taken for an orphan of the run if it is in a session of its own and no
/// other runner; children that the caller made in its own session are never touched. Then
/// the run's shared memory is unlinked. True when nothing is left, however fast processes fork and
/// exit; false when the time was over first.
[[nodiscard]] bool sweep(const Leftovers& leftovers, std::chrono::milliseconds atMost);

} // namespace session
