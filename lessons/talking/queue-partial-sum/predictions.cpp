// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/predictions/answers.h"

#include <cstdlib>

namespace lessons {

std::vector<Prediction> queuePartialSumPredictions()
{
    return {
        {"what-is-got",
         {"Which number comes through the queue?", "从队列里传来的是哪个数？"},
         {},
         [](const model::History& run) -> std::optional<long> {
             std::optional<long> got;
             run.forEach([&](const trace::Record& record) {
                 const auto* get = std::get_if<trace::QueueGetEnd>(&record.event);
                 if (get != nullptr && get->item)
                     got = std::strtol(get->value.c_str(), nullptr, 10);
             });
             return got;
         }},
        {"who-comes-first",
         {"Who comes to the queue first?", "谁先来到队列旁？"},
         {{"Main, with get()", "主进程，来取（get）"},
          {"The child, with put()", "子进程，来放（put）"}},
         [](const model::History& run) -> std::optional<long> {
             std::optional<long> first;
             run.forEach([&](const trace::Record& record) {
                 const bool isGet = std::holds_alternative<trace::QueueGetBegin>(record.event);
                 const bool isPut = std::holds_alternative<trace::QueuePutBegin>(record.event);
                 if (!first && (isGet || isPut))
                     first = firstIf(isGet);
             });
             return first;
         }},
    };
}

} // namespace lessons
