// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/predictions/pool_answers.h"

namespace lessons {

std::vector<Prediction> poolNoJoinPredictions()
{
    return {
        {"how-many-results",
         {"How many of the {tasks} tasks are done in the end?", "{tasks} 个任务最后做完了几个？"},
         {},
         resultsArrived},
        {"exit-code",
         {"With which exit code do the workers end?", "工作进程以哪个退出码结束？"},
         {},
         exitCodeOfWorkers},
    };
}

} // namespace lessons
