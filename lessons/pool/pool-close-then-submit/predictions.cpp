// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/predictions/pool_answers.h"

namespace lessons {

std::vector<Prediction> poolCloseThenSubmitPredictions()
{
    return {
        {"how-many-results",
         {"Two calls are refused. How many tasks are done all the same?",
          "有两次调用被拒绝。最后还是做完了几个任务？"},
         {},
         resultsArrived},
        {"exit-code",
         {"With which exit code do the workers end?", "工作进程以哪个退出码结束？"},
         {},
         exitCodeOfWorkers},
    };
}

} // namespace lessons
