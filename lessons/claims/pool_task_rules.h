// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/claims/pool_rule.h"

/// Rules about the tasks of a pool of n workers: when they begin, and that all are done.
namespace lessons {

/// Never more than n tasks at once.
struct AtMostAtOnce : PoolRule {
    std::size_t most = 0;

    using PoolRule::on;
    Found on(const trace::At& at, const trace::TaskBegin& event, const World& after);
    Finding atEnd(const World& last) const;
};

/// As many tasks at once as there are workers, or tasks if those are fewer.
struct AsManyAtOnceAsCan : AtMostAtOnce {
    Finding atEnd(const World& last) const;
};

/// Never two tasks at once, however many workers there are.
struct OneAtATime : PoolRule {
    using PoolRule::on;
    Found on(const trace::At& at, const trace::TaskBegin& event, const World& after);
    Finding atEnd(const World& last) const;
};

/// As many tasks begin after the end of another one as there are more tasks than workers.
struct TheOthersWait : PoolRule {
    std::uint64_t waited = 0;

    using PoolRule::on;
    Found on(const trace::At& at, const trace::TaskBegin& event, const World& after);
    Finding atEnd(const World& last) const;
};

/// Those after the first n begin in the order in which they were submitted.
struct WaitersBeginInOrder : PoolRule {
    std::uint64_t last = 0;

    using PoolRule::on;
    Found on(const trace::At& at, const trace::TaskBegin& event, const World& after);
    Finding atEnd(const World& last) const;
};

/// The task after the first n, and each one after it, begins only when one more is over.
struct NextWaitsForAWorker : PoolRule {
    Words firstThatWaited{};

    using PoolRule::on;
    Found on(const trace::At& at, const trace::TaskBegin& event, const World& after);
    Finding atEnd(const World& last) const;

private:
    Words becauseOf(const trace::At& at, std::uint64_t task) const;
};

/// Pool.join() returns after every task is over and every worker reaped.
struct PoolJoinIsLast : PoolRule {
    model::Time lastReaped{0};

    using PoolRule::on;
    Found on(const trace::At& at, const trace::ProcessExit& event, const World& after);
    Found on(const trace::At& at, const trace::PoolJoinEnd& event, const World& after) const;
    Finding atEnd(const World& last) const;
};

/// Every task that the run was asked for ends well, and its result reaches main.
struct AllResults : PoolRule {
    std::size_t ready = 0;

    using PoolRule::on;
    Found on(const trace::At& at, const trace::ResultReady& event, const World& after);
    Finding atEnd(const World& last) const;
};

} // namespace lessons
