// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/predictions/answers.h"

namespace lessons {

std::vector<Prediction> queueSentinelPredictions()
{
    return {
        {"how-many-puts",
         {"How often does the writer call put()?", "写进程一共调用几次 put()？"},
         {},
         [](const model::History& run) -> std::optional<long> {
             long puts = 0;
             run.forEach([&](const trace::Record& record) {
                 puts += std::holds_alternative<trace::QueuePutBegin>(record.event) ? 1 : 0;
             });
             return isWhole(run) ? std::optional(puts) : std::nullopt;
         }},
        {"reader-exit-code",
         {"With which exit code does the reader end?", "读进程以哪个退出码结束？"},
         {},
         [](const model::History& run) { return exitCodeOf(run, "reader"); }},
        {"who-ends-first",
         {"Who ends first?", "谁先结束？"},
         {{"The writer", "写进程"}, {"The reader", "读进程"}},
         [](const model::History& run) { return whoEndsFirst(run, "writer", "reader"); }},
    };
}

} // namespace lessons
