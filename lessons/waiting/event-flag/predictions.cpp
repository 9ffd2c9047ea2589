// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/predictions/answers.h"

namespace lessons {
namespace {

struct Race {
    long wentOn = 0;
    bool isSet = false;
    bool hasTheLateOneWaited = false; ///< for a second set()
};

std::optional<Race> raceIn(const model::History& run)
{
    if (!isWhole(run))
        return std::nullopt;
    Race race;
    run.forEach([&](const trace::Record& record) {
        if (std::holds_alternative<trace::EventSet>(record.event)) {
            race.hasTheLateOneWaited = race.isSet;
            race.isSet = true;
        }
        if (const auto* end = std::get_if<trace::EventWaitEnd>(&record.event))
            race.wentOn += end->ok ? 1 : 0;
    });
    return race;
}

} // namespace

std::vector<Prediction> eventFlagPredictions()
{
    return {
        {"how-many-go-on",
         {"{runners} runners wait, and one more comes late. One set(): how many of them run?",
          "{runners} 个跑者在等，还有一个迟到。只有一次 set()，会有几个起跑？"},
         {},
         [](const model::History& run) -> std::optional<long> {
             const auto race = raceIn(run);
             return race ? std::optional(race->wentOn) : std::nullopt;
         }},
        {"the-late-one",
         {"The late runner calls wait() when the gun has been fired. What happens?",
          "迟到的跑者调用 wait() 时，枪已经响过了。会怎样？"},
         {{"It runs at once", "马上起跑"}, {"It waits for the next set()", "等下一次 set()"}},
         [](const model::History& run) -> std::optional<long> {
             const auto race = raceIn(run);
             return race ? std::optional(firstIf(!race->hasTheLateOneWaited)) : std::nullopt;
         }},
    };
}

} // namespace lessons
