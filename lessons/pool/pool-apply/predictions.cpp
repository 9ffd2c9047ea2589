// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/predictions/pool_answers.h"

namespace lessons {

std::vector<Prediction> poolApplyPredictions()
{
    return {
        {"how-many-at-once",
         {"How many tasks run at once, at most?", "最多有几个任务同时进行？"},
         {},
         mostAtOnce},
        {"how-many-pids",
         {"How many different PIDs run a task?", "执行任务的 PID 一共有几个？"},
         {},
         workersUsed},
    };
}

} // namespace lessons
