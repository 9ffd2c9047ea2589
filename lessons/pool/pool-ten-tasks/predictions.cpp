// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/predictions/pool_answers.h"

namespace lessons {

std::vector<Prediction> poolTenTasksPredictions()
{
    return {
        {"rounds",
         {"How many tasks does the busiest worker do, one after the other?",
          "最忙的工作进程先后做几个任务？"},
         {},
         tasksOfTheBusiest},
        {"how-many-at-once",
         {"How many tasks run at once, at most?", "最多有几个任务同时进行？"},
         {},
         mostAtOnce},
    };
}

} // namespace lessons
