// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/world.h"

/// The list of a pool's tasks: numbers them, keeps it short, finds in it.
namespace model::fold {

TaskNow* findTask(PoolNow& pool, trace::JobId job, std::uint64_t index);

void submit(PoolNow& pool, const trace::TaskSubmitted& event, Time now);

/// The task, listed now even if nobody ever submitted it; nothing when there are absurdly many.
TaskNow* takeUp(PoolNow& pool, trace::JobId job, std::uint64_t index);

/// Done, Failed or Lost, with the result or the error; a task ends once. Makes room for others.
void endTask(PoolNow& pool, TaskNow& task, TaskNow::State state, const std::string& value,
             Time now);

/// Every task that still waits is lost.
void loseWaiting(PoolNow& pool, Time now);

} // namespace model::fold
