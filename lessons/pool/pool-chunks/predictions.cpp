// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/predictions/pool_answers.h"

namespace lessons {

std::vector<Prediction> poolChunksPredictions()
{
    return {
        {"how-many-chunks",
         {"Into how many chunks does map() cut the {items} items?",
          "map() 把 {items} 项分成几块？"},
         {},
         tasksHandedOver},
        {"busiest-worker",
         {"How many chunks does the busiest worker do?", "做得最多的工作进程做了几块？"},
         {},
         tasksOfTheBusiest},
    };
}

} // namespace lessons
