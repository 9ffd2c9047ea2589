// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/predictions/answers.h"

namespace lessons {
namespace {

/// 0 if the run's first line is main's, 1 if the child's; nothing before there is one.
std::optional<long> firstToPrint(const model::History& run)
{
    std::optional<long> first;
    run.forEach([&](const trace::Record& record) {
        if (!first && std::holds_alternative<trace::OutputWritten>(record.event))
            first = firstIf(record.at.pid == run.now().mainPid);
    });
    return first;
}

} // namespace

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
        {"first-line",
         {"Whose line is the first?", "第一行是谁输出的？"},
         {{"Main's", "主进程"}, {"The child's", "子进程"}},
         firstToPrint},
        {"who-ends-first",
         {"Who ends first?", "谁先结束？"},
         {{"Main", "主进程"}, {"The child", "子进程"}},
         [](const model::History& run) { return whoEndsFirst(run, "MainProcess", "Process-1"); }},
    };
}

} // namespace lessons
