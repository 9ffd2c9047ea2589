// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/predictions/pool_answers.h"

namespace lessons {

std::vector<Prediction> poolMapAsyncPredictions()
{
    return {
        {"how-many-chunks",
         {"Into how many chunks does map_async() cut the {numbers} numbers?",
          "map_async() 把 {numbers} 个数分成几块？"},
         {},
         tasksHandedOver},
        {"busiest-worker",
         {"How many chunks does the busiest worker do?", "做得最多的工作进程做了几块？"},
         {},
         tasksOfTheBusiest},
    };
}

} // namespace lessons
