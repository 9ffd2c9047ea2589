// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/predictions/pool_answers.h"

namespace lessons {

std::vector<Prediction> poolSixTasksPredictions()
{
    return {
        {"how-many-wait",
         {"How many of the {tasks} tasks wait until another one has ended?",
          "{tasks} 个任务中有几个要等另一个结束才开始？"},
         {},
         tasksThatWaited},
        {"busiest-worker",
         {"How many tasks does the busiest worker do?", "做得最多的工作进程做了几个任务？"},
         {},
         tasksOfTheBusiest},
    };
}

} // namespace lessons
