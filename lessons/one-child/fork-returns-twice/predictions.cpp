// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/predictions/answers.h"

namespace lessons {
namespace {

long lines(const model::History& run, std::string_view beginning)
{
    long count = 0;
    run.forEach([&](const trace::Record& record) {
        const auto* output = std::get_if<trace::OutputWritten>(&record.event);
        if (output != nullptr && output->text.starts_with(beginning))
            ++count;
    });
    return count;
}

} // namespace

std::vector<Prediction> forkReturnsTwicePredictions()
{
    return {
        {"how-often",
         {"The program has one line that prints “The last line”. How often is it printed?",
          "程序里输出“The last line”的语句只有一行。它会输出几次？"},
         {},
         [](const model::History& run) -> std::optional<long> {
             return isWhole(run) ? std::optional(lines(run, "The last line")) : std::nullopt;
         }},
        {"who-ends-first",
         {"The child works for {child_seconds} s, the parent for {parent_seconds} s and then "
          "waits. "
          "Who ends first?",
          "子进程工作 {child_seconds} 秒，父进程工作 {parent_seconds} 秒后开始等待。谁先结束？"},
         {{"The parent", "父进程"}, {"The child", "子进程"}},
         [](const model::History& run) { return whoEndsFirst(run, "MainProcess", "fork-1"); }},
    };
}

} // namespace lessons
