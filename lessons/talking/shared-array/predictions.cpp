// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/predictions/answers.h"

#include <set>

namespace lessons {

std::vector<Prediction> sharedArrayPredictions()
{
    return {
        {"plain-list",
         {"What is in main's plain list in the end?", "主进程的普通列表里，最后是什么？"},
         {{"The squares", "各个平方数"}, {"Only zeros", "全是 0"}},
         [](const model::History& run) -> std::optional<long> {
             std::optional<long> answer;
             run.forEach([&](const trace::Record& record) {
                 const auto* output = std::get_if<trace::OutputWritten>(&record.event);
                 if (output != nullptr && output->text.starts_with("Main sees "))
                     answer = firstIf(output->text.find("plain list is [0") == std::string::npos);
             });
             return answer;
         }},
        {"how-many-writers",
         {"How many processes write to the array?", "有几个进程往数组里写？"},
         {},
         [](const model::History& run) -> std::optional<long> {
             std::set<pid_t> writers;
             run.forEach([&](const trace::Record& record) {
                 if (std::holds_alternative<trace::SharedWritten>(record.event))
                     writers.insert(record.at.pid);
             });
             return isWhole(run) ? std::optional(static_cast<long>(writers.size())) : std::nullopt;
         }},
    };
}

} // namespace lessons
