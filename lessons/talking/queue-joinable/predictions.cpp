// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/predictions/answers.h"

namespace lessons {

std::vector<Prediction> queueJoinablePredictions()
{
    return {
        {"how-many-done",
         {"How many times is task_done() called?", "task_done() 一共调用几次？"},
         {},
         [](const model::History& run) -> std::optional<long> {
             long done = 0;
             run.forEach([&](const trace::Record& record) {
                 done += std::holds_alternative<trace::QueueTaskDone>(record.event) ? 1 : 0;
             });
             return isWhole(run) ? std::optional(done) : std::nullopt;
         }},
        {"first-workers-exit-code",
         {"With which exit code does the first worker end?", "第一个工作进程以哪个退出码结束？"},
         {},
         [](const model::History& run) { return exitCodeOf(run, "Process-1"); }},
        {"who-prints-last",
         {"Who prints the last line?", "最后一行是谁输出的？"},
         {{"Main", "主进程"}, {"A worker", "某个工作进程"}},
         [](const model::History& run) -> std::optional<long> {
             const auto last = lastToPrint(run);
             return last ? std::optional(firstIf(*last == "MainProcess")) : std::nullopt;
         }},
    };
}

} // namespace lessons
