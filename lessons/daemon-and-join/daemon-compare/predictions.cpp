// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/predictions/answers.h"

#include <algorithm>
#include <array>

namespace lessons {
namespace {

constexpr std::array<std::string_view, 3> rules{"no-daemon", "daemon", "daemon-join"};

} // namespace

std::vector<Prediction> daemonComparePredictions()
{
    return {
        {"which-ends-first",
         {"Which of the three parents ends first?", "三个父进程中，哪一个最先结束？"},
         {{"no-daemon", "no-daemon"}, {"daemon", "daemon"}, {"daemon-join", "daemon-join"}},
         [](const model::History& run) -> std::optional<long> {
             if (!isWhole(run))
                 return std::nullopt;
             const auto isFirst = [&](std::string_view name) {
                 return std::ranges::all_of(rules, [&](std::string_view other) {
                     return other == name || whoEndsFirst(run, name, other) == 0;
                 });
             };
             const auto first = std::ranges::find_if(rules, isFirst);
             return first == rules.end() ? std::nullopt : std::optional(first - rules.begin());
         }},
        {"how-many-finish",
         {"How many of the three children print that they have finished?",
          "三个子进程中，有几个会输出“已经完成”那一行？"},
         {},
         [](const model::History& run) -> std::optional<long> {
             long finished = 0;
             run.forEach([&](const trace::Record& record) {
                 const auto* output = std::get_if<trace::OutputWritten>(&record.event);
                 if (output && output->text.ends_with("the child has finished its work.\n"))
                     ++finished;
             });
             return isWhole(run) ? std::optional(finished) : std::nullopt;
         }},
    };
}

} // namespace lessons
