// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/predictions/pool_answers.h"

namespace lessons {

std::vector<Prediction> poolApplyAsyncResultsPredictions()
{
    return {
        {"order-of-arrival",
         {"In which order do the results arrive at main?", "结果以什么次序到达主进程？"},
         {{"In the order of submission", "提交的次序"}, {"In another order", "别的次序"}},
         wasArrivalInOrder},
        {"how-many-at-once",
         {"How many tasks run at once, at most?", "最多有几个任务同时进行？"},
         {},
         mostAtOnce},
    };
}

} // namespace lessons
