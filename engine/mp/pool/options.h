// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/process/start_method.h"
#include "mp/process/target.h"

namespace mp {

struct PoolOptions {
    /// What each worker calls first. If it throws, the worker ends and is replaced by one that
    /// fares the same, for ever, as in Python.
    Target initializer{};
    unsigned maxTasksPerChild = 0; ///< a worker ends after so many chunks, replaced; 0: never
    std::optional<StartMethod> startMethod{}; ///< nothing: getStartMethod()
    /// What happens when a worker is killed. False, as in Python's Pool: it is replaced, its task
    /// is lost, and the result never comes. True, as in concurrent.futures: all unfinished results
    /// are BrokenProcessPool, and the pool is of no more use.
    bool breaksWithWorker = false;
};

} // namespace mp
