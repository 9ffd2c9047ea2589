// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/predictions/answers.h"

namespace lessons {

std::vector<Prediction> noDaemonPredictions()
{
    return {
        {"does-it-finish",
         {"Main is at its last line at once. Does the child still print its own last line?",
          "主进程立刻就到了最后一行。子进程还会输出自己的最后一行吗？"},
         {{"Yes", "会"}, {"No", "不会"}},
         [](const model::History& run) -> std::optional<long> {
             const auto lines = linesPrintedBy(run, "Process-1");
             return lines ? std::optional(firstIf(*lines == 2)) : std::nullopt;
         }},
        {"who-ends-first",
         {"Who ends first?", "谁先结束？"},
         {{"Main", "主进程"}, {"The child", "子进程"}},
         [](const model::History& run) { return whoEndsFirst(run, "MainProcess", "Process-1"); }},
    };
}

} // namespace lessons
