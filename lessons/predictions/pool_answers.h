// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/predictions/answers.h"

/// Facts of a whole run with one pool, read from its events. Each gives nothing before the run has
/// come to its own end.
namespace lessons {

/// How many workers the pool was made with.
std::optional<long> poolSize(const model::History& run);

/// The exit code of the worker that was reaped first.
std::optional<long> exitCodeOfWorkers(const model::History& run);

/// How many different processes ran a task.
std::optional<long> workersUsed(const model::History& run);

/// The most tasks that ran at the same moment.
std::optional<long> mostAtOnce(const model::History& run);

/// How many tasks began only after another one had ended.
std::optional<long> tasksThatWaited(const model::History& run);

/// How many tasks were handed to the pool; a chunk of a map is one.
std::optional<long> tasksHandedOver(const model::History& run);

/// How many results arrived at main.
std::optional<long> resultsArrived(const model::History& run);

/// 0 if the results arrived in the order in which their tasks were submitted, else 1.
std::optional<long> wasArrivalInOrder(const model::History& run);

/// How many tasks were done by the worker that did most.
std::optional<long> tasksOfTheBusiest(const model::History& run);

} // namespace lessons
