// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/predictions/answers.h"

namespace lessons {

std::vector<Prediction> queueProducerConsumerPredictions()
{
    return {
        {"who-ends-first",
         {"Who ends first?", "谁先结束？"},
         {{"The writer", "写进程"}, {"The reader", "读进程"}},
         [](const model::History& run) { return whoEndsFirst(run, "writer", "reader"); }},
        {"reader-exit-code",
         {"With which exit code does the reader end?", "读进程以哪个退出码结束？"},
         {},
         [](const model::History& run) { return exitCodeOf(run, "reader"); }},
    };
}

} // namespace lessons
