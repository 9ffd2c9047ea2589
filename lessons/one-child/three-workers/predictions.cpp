// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/predictions/answers.h"

namespace lessons {

std::vector<Prediction> threeWorkersPredictions()
{
    return {
        {"who-ends-first",
         {"Main prints END at once. Who ends first?", "主进程马上就输出 END。谁先结束？"},
         {{"Main", "主进程"}, {"The first worker", "第一个工作进程"}},
         [](const model::History& run) { return whoEndsFirst(run, "MainProcess", "Process-1"); }},
        {"how-many-active",
         {"How many children does active_children() give?", "active_children() 会给出几个子进程？"},
         {},
         [](const model::History& run) -> std::optional<long> {
             std::optional<long> count;
             run.forEach([&](const trace::Record& record) {
                 if (const auto* list = std::get_if<trace::ChildrenListed>(&record.event))
                     count = static_cast<long>(list->pids.size());
             });
             return count;
         }},
    };
}

} // namespace lessons
