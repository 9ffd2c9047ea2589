// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/predictions/counter_answers.h"

namespace lessons {

std::vector<Prediction> sharedCounterLockPredictions()
{
    return {
        {"the-counter",
         {"What does the counter say in the end?", "计数器最后是多少？"},
         {},
         counterIn},
        {"how-often-acquired",
         {"How often is the lock acquired, by all children together?", "子进程们一共拿到几次锁？"},
         {},
         [](const model::History& run) -> std::optional<long> {
             long acquired = 0;
             run.forEach([&](const trace::Record& record) {
                 const auto* end = std::get_if<trace::LockAcquireEnd>(&record.event);
                 acquired += end != nullptr && end->ok ? 1 : 0;
             });
             return isWhole(run) ? std::optional(acquired) : std::nullopt;
         }},
    };
}

} // namespace lessons
