// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/history.h"

#include <vector>

/// Runs written by hand, as the runner would tell them: what pictures and views are tested with.
namespace tests {

/// Four workers take five tasks; everything ends well. 5 lanes.
model::History flagship(double until = 1e9); ///< cut off after so many seconds: a live run

/// The flagship, paused for these many seconds at 1 s of the run, then at 1.5 s … A pause of 0 is
/// still going on: the run is live.
model::History pausedFlagship(const std::vector<double>& lengths);

/// One child whose end is SIGTERM at its parent's exit. 2 lanes.
model::History daemonRun();

/// A writer, a reader that is terminated, four values through a queue. 3 lanes.
model::History producerConsumer();

/// A child that sleeps, is stopped and goes on, dies, and stays a zombie for a while. 2 lanes.
model::History zombieAndStopped();

/// A pool of so many workers with a few tasks each. workers + 1 lanes.
model::History wide(int workers);

/// One child with so many short tasks of changing length. 2 lanes.
model::History dense(int tasks);

} // namespace tests
