// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/predictions/answers.h"

#include <algorithm>

namespace lessons {
namespace {

/// How many had come to the barrier when the first one went on.
std::optional<long> whoHadCome(const model::History& run)
{
    if (!isWhole(run))
        return std::nullopt;
    long came = 0;
    std::optional<long> found;
    run.forEach([&](const trace::Record& record) {
        came += std::holds_alternative<trace::BarrierWaitBegin>(record.event) ? 1 : 0;
        if (std::holds_alternative<trace::BarrierWaitEnd>(record.event) && !found)
            found = came;
    });
    return found;
}

/// The number that the one got who came to the barrier last in the first lap.
std::optional<long> numberOfTheLast(const model::History& run)
{
    if (!isWhole(run))
        return std::nullopt;
    std::uint64_t parties = 0;
    std::vector<std::uint32_t> numbers;
    run.forEach([&](const trace::Record& record) {
        if (const auto* made = std::get_if<trace::BarrierCreated>(&record.event))
            parties = made->parties;
        const auto* end = std::get_if<trace::BarrierWaitEnd>(&record.event);
        if (end != nullptr && numbers.size() < parties)
            numbers.push_back(end->index);
    });
    if (numbers.empty())
        return std::nullopt;
    return *std::ranges::max_element(numbers);
}

} // namespace

std::vector<Prediction> barrierPredictions()
{
    return {
        {"how-many-have-come",
         {"How many runners have come to the barrier when the first one goes on?",
          "第一个跑者继续往前跑的时候，已经有几个跑者到达栅栏？"},
         {},
         whoHadCome},
        {"number-of-the-last",
         {"wait() returns a number. Which one does the runner get who comes last?",
          "wait() 会返回一个号码。最后到达的跑者得到的是几？"},
         {},
         numberOfTheLast},
    };
}

} // namespace lessons
