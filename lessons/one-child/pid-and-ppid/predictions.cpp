// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/predictions/answers.h"

#include <cstdio>

namespace lessons {

std::vector<Prediction> pidAndPpidPredictions()
{
    return {
        {"whose-pid",
         {"Which PID does the child print as its parent's?", "子进程输出的父进程 PID 是哪一个？"},
         {{"Main's", "主进程的"}, {"Another one", "另一个进程的"}},
         [](const model::History& run) -> std::optional<long> {
             std::optional<long> answer;
             run.forEach([&](const trace::Record& record) {
                 const auto* output = std::get_if<trace::OutputWritten>(&record.event);
                 int parent = 0;
                 if (output && std::sscanf(output->text.c_str(), "My parent is PID %d", &parent))
                     answer = firstIf(parent == run.now().mainPid);
             });
             return answer;
         }},
        {"last-line",
         {"Who prints the last line?", "最后一行由谁输出？"},
         {{"Main", "主进程"}, {"The child", "子进程"}},
         [](const model::History& run) -> std::optional<long> {
             const auto last = lastToPrint(run);
             return last ? std::optional(firstIf(*last == "MainProcess")) : std::nullopt;
         }},
    };
}

} // namespace lessons
