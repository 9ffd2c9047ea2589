// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/claims/rule.h"
#include "lessons/claims/task_ledger.h"

namespace lessons {

/// What the rules about a pool of n workers have in common: they follow its size and its tasks.
/// They read both from the run, so that they fit any number of workers and tasks.
struct PoolRule {
    std::uint32_t workers = 0;
    TaskLedger tasks{};

    using Found = std::optional<Finding>;
    Found on(const trace::At& at, const trace::PoolCreated& event, const World& after);
    Found on(const trace::At& at, const trace::TaskSubmitted& event, const World& after);
    Found on(const trace::At& at, const trace::TaskBegin& event, const World& after);
    Found on(const trace::At& at, const trace::TaskEnd& event, const World& after);
    Found on(const trace::At& at, const trace::ProcessExit& event, const World& after);
};

} // namespace lessons
