// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/predictions/answers.h"

namespace lessons {

std::vector<Prediction> daemonPredictions()
{
    return {
        {"does-it-finish",
         {"Does the child print that it has finished?", "子进程会输出它已经完成吗？"},
         {{"Yes", "会"}, {"No", "不会"}},
         [](const model::History& run) -> std::optional<long> {
             const auto lines = linesPrintedBy(run, "Process-1");
             return lines ? std::optional(firstIf(*lines == 2)) : std::nullopt;
         }},
        {"exit-code",
         {"With which exit code does the child end?", "子进程以哪个退出码结束？"},
         {},
         [](const model::History& run) { return exitCodeOf(run, "Process-1"); }},
    };
}

} // namespace lessons
