// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/predictions/pool_answers.h"

namespace lessons {

std::vector<Prediction> poolMapPredictions()
{
    return {
        {"how-many-chunks",
         {"Into how many chunks does map() cut the {numbers} numbers?",
          "map() 把 {numbers} 个数分成几块？"},
         {},
         tasksHandedOver},
        {"order-of-arrival",
         {"In which order do the chunks arrive back at main?", "各块的结果以什么次序回到主进程？"},
         {{"In the order of the numbers", "数的次序"}, {"In another order", "别的次序"}},
         wasArrivalInOrder},
    };
}

} // namespace lessons
