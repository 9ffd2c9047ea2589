// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/claims/pool_rule.h"

#include <map>
#include <set>

/// Rules about the workers of a pool of n: whose children they are, and which of them are used.
namespace lessons {

/// The pool has its n workers, all of them children of main, or of main's fork server. A killed
/// worker may be replaced.
struct WorkersOfMain : PoolRule {
    std::size_t ofMain = 0;
    std::size_t ofItsServer = 0;
    std::size_t killed = 0;

    using PoolRule::on;
    Found on(const trace::At& at, const trace::ProcessBegin& event, const World& after);
    Found on(const trace::At& at, const trace::ProcessExit& event, const World& after);
    Finding atEnd(const World& last) const;
    std::size_t begun() const { return ofMain + ofItsServer; }
};

/// Tasks run on at most n PIDs, so that with more tasks than that some PID is used again. A killed
/// worker makes room for its successor's.
/// (Not "the task after the first n runs on a PID seen before": a quick worker may take two of the
/// first n, and then that task is the first one of a slow worker.)
struct PidUsedAgain : PoolRule {
    std::map<pid_t, std::uint64_t> lastTaskOf{};
    Words example{};

    using PoolRule::on;
    Found on(const trace::At& at, const trace::TaskBegin& event, const World& after);
    Found on(const trace::At& at, const trace::ProcessExit& event, const World& after);
    Finding atEnd(const World& last) const;
};

/// As many workers get a task as there are workers, or tasks if those are fewer.
struct EveryWorkerGetsATask : PoolRule {
    std::set<pid_t> used{};

    using PoolRule::on;
    Found on(const trace::At& at, const trace::TaskBegin& event, const World& after);
    Finding atEnd(const World& last) const;
};

} // namespace lessons
