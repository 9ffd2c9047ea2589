// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/predictions/pool_answers.h"

namespace lessons {

std::vector<Prediction> poolFiveWorkersPredictions()
{
    return {
        {"how-many-at-once",
         {"How many tasks run at once, at most?", "最多有几个任务同时进行？"},
         {},
         mostAtOnce},
        {"how-many-wait",
         {"How many tasks begin only when another one has ended?",
          "有几个任务要等另一个任务结束才开始？"},
         {},
         tasksThatWaited},
    };
}

} // namespace lessons
