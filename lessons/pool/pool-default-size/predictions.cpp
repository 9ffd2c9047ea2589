// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/predictions/pool_answers.h"

namespace lessons {

std::vector<Prediction> poolDefaultSizePredictions()
{
    return {
        {"how-many-workers",
         {"How many workers does Pool() start on this machine?",
          "在这台机器上，Pool() 会启动几个工作进程？"},
         {},
         poolSize},
        {"how-many-at-once",
         {"How many of the {tasks} tasks run at once, at most?",
          "{tasks} 个任务中最多有几个同时进行？"},
         {},
         mostAtOnce},
    };
}

} // namespace lessons
