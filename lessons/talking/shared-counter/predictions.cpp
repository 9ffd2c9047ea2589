// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/predictions/counter_answers.h"

namespace lessons {
std::vector<Prediction> sharedCounterPredictions()
{
    return {
        {"is-it-right",
         {"Is the counter right in the end?", "计数器最后是对的吗？"},
         {{"It is right", "是对的"}, {"It is too low", "少了"}, {"It is too high", "多了"}},
         [](const model::History& run) -> std::optional<long> {
             const auto said = counterIn(run);
             if (!said)
                 return std::nullopt;
             const long additions = writesIn(run);
             return *said == additions ? 0 : *said < additions ? 1 : 2;
         }},
        {"the-counter",
         {"What does the counter say in the end?", "计数器最后是多少？"},
         {},
         counterIn},
    };
}

} // namespace lessons
