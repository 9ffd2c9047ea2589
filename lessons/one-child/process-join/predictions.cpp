// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/predictions/answers.h"

namespace lessons {

std::vector<Prediction> processJoinPredictions()
{
    return {
        {"last-line",
         {"Who prints the last line?", "最后一行由谁输出？"},
         {{"Main", "主进程"}, {"The child", "子进程"}},
         [](const model::History& run) -> std::optional<long> {
             const auto last = lastToPrint(run);
             return last ? std::optional(firstIf(*last == "MainProcess")) : std::nullopt;
         }},
        {"exit-code",
         {"With which exit code does the child end?", "子进程以哪个退出码结束？"},
         {},
         [](const model::History& run) { return exitCodeOf(run, run.now().run.knobs.at("name")); }},
    };
}

} // namespace lessons
