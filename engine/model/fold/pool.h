// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/world.h"

namespace model::fold {

void apply(World&, const At&, const trace::PoolCreated&);
void apply(World&, const At&, const trace::PoolClosed&);
void apply(World&, const At&, const trace::PoolTerminated&);
void apply(World&, const At&, const trace::PoolJoinBegin&);
void apply(World&, const At&, const trace::PoolJoinEnd&);
void apply(World&, const At&, const trace::TaskSubmitted&);
void apply(World&, const At&, const trace::TaskBegin&);
void apply(World&, const At&, const trace::TaskEnd&);
void apply(World&, const At&, const trace::ResultReady&);
void apply(World&, const At&, const trace::ResultGetBegin&);
void apply(World&, const At&, const trace::ResultGetEnd&);
void apply(World&, const At&, const trace::WorkerStopped&);

/// A new process with a pool worker's name belongs to its parent's newest pool that lacks one.
void joinParentsPool(World& world, const At& at, ProcessNow& process);

/// The process died: what it ran is lost, and so is what waited in the pools that it owned.
void loseTasksOf(World& world, const ProcessNow& process);

} // namespace model::fold
