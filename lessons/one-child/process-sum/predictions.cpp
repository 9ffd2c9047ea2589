// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/predictions/answers.h"

#include <cstdio>

namespace lessons {

std::vector<Prediction> processSumPredictions()
{
    return {
        {"sum",
         {"Which sum does the child print?", "子进程输出的和是多少？"},
         {},
         [](const model::History& run) -> std::optional<long> {
             std::optional<long> sum;
             run.forEach([&](const trace::Record& record) {
                 const auto* output = std::get_if<trace::OutputWritten>(&record.event);
                 long said = 0;
                 if (output && std::sscanf(output->text.c_str(), "The sum is %ld", &said) == 1)
                     sum = said;
             });
             return sum;
         }},
        {"who-ends-first",
         {"Who ends first?", "谁先结束？"},
         {{"Main", "主进程"}, {"The child", "子进程"}},
         [](const model::History& run) { return whoEndsFirst(run, "MainProcess", "Process-1"); }},
    };
}

} // namespace lessons
