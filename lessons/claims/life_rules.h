// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/claims/rule.h"

#include <map>

/// Rules about when processes end, and who waits for whom.
namespace lessons {

/// Main's own code is done, then its last child is reaped, then main ends.
struct MainWaitsAtItsExit {
    std::optional<model::Time> codeDone{};
    std::optional<model::Time> reaped{};
    std::size_t unreaped = 0;

    std::optional<Finding> on(const trace::At& at, const trace::ProcessStartEnd& event,
                              const World& after);
    std::optional<Finding> on(const trace::At& at, const trace::ProcessReturned& event,
                              const World& after);
    std::optional<Finding> on(const trace::At& at, const trace::ProcessExit& event,
                              const World& after);
    std::optional<Finding> on(const trace::At& at, const trace::ProcessEnd& event,
                              const World& after) const;
    Finding atEnd(const World& last) const;
};

/// A join() that returns with an exit code returns after its child was reaped.
struct JoinAfterReaping {
    std::map<pid_t, model::Time> reaped{};
    std::size_t joins = 0;

    std::optional<Finding> on(const trace::At& at, const trace::ProcessExit& event,
                              const World& after);
    std::optional<Finding> on(const trace::At& at, const trace::JoinEnd& event, const World& after);
    Finding atEnd(const World& last) const;
};

/// What was slept in a run, in real time, so that no speed matters.
struct Sleeps {
    std::map<pid_t, model::Time> since{}; ///< who sleeps now
    model::Time longest{0};
    model::Time sum{0};
    std::optional<model::Time> mainEnded{};

    std::optional<Finding> on(const trace::At& at, const trace::SleepBegin& event,
                              const World& after);
    std::optional<Finding> on(const trace::At& at, const trace::SleepEnd& event,
                              const World& after);
    std::optional<Finding> on(const trace::At& at, const trace::ProcessEnd& event,
                              const World& after);

protected:
    /// Of the run and of all sleeps together; once main has ended.
    Words lengths() const;
};

/// Main ends only after every sleep is over.
struct MainOutlastsTheSleeps : Sleeps {
    Finding atEnd(const World& last) const;
};

/// The whole run is shorter than its sleeps one after the other: they were side by side.
struct ShorterThanTheSleepsInTurn : Sleeps {
    Finding atEnd(const World& last) const;
};

/// The whole run is at least as long as its sleeps one after the other: none were side by side.
struct AsLongAsTheSleepsInTurn : Sleeps {
    Finding atEnd(const World& last) const;
};

} // namespace lessons
