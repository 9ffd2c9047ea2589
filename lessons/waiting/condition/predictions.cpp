// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/predictions/answers.h"

#include <algorithm>
#include <charconv>

namespace lessons {
namespace {

/// The most loaves that were ever on the shelf.
std::optional<long> mostOnTheShelf(const model::History& run)
{
    if (!isWhole(run))
        return std::nullopt;
    long most = 0;
    run.forEach([&](const trace::Record& record) {
        const auto* written = std::get_if<trace::SharedWritten>(&record.event);
        if (written == nullptr)
            return;
        long loaves = 0;
        const std::string& text = written->value;
        std::from_chars(text.data(), text.data() + text.size(), loaves);
        most = std::max(most, loaves);
    });
    return most;
}

std::optional<long> calls(const model::History& run)
{
    if (!isWhole(run))
        return std::nullopt;
    long found = 0;
    run.forEach([&](const trace::Record& record) {
        found += std::holds_alternative<trace::ConditionNotified>(record.event) ? 1 : 0;
    });
    return found;
}

} // namespace

std::vector<Prediction> conditionPredictions()
{
    return {
        {"most-on-the-shelf",
         {"How many loaves are on the shelf, at most?", "架子上最多会有几个面包？"},
         {},
         mostOnTheShelf},
        {"how-many-calls",
         {"{customers} customers buy {loaves} loaves each. How often is notify_all() called?",
          "{customers} 位顾客各买 {loaves} 个面包。notify_all() 一共调用几次？"},
         {},
         calls},
    };
}

} // namespace lessons
