// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/world.h"

namespace model::fold {

void apply(World&, const At&, const trace::LockCreated&);
void apply(World&, const At&, const trace::LockAcquireBegin&);
void apply(World&, const At&, const trace::LockAcquireEnd&);
void apply(World&, const At&, const trace::LockReleased&);
void apply(World&, const At&, const trace::LockRecovered&);
void apply(World&, const At&, const trace::EventCreated&);
void apply(World&, const At&, const trace::EventSet&);
void apply(World&, const At&, const trace::EventCleared&);
void apply(World&, const At&, const trace::EventWaitBegin&);
void apply(World&, const At&, const trace::EventWaitEnd&);
void apply(World&, const At&, const trace::ConditionCreated&);
void apply(World&, const At&, const trace::ConditionWaitBegin&);
void apply(World&, const At&, const trace::ConditionWaitEnd&);
void apply(World&, const At&, const trace::ConditionNotified&);
void apply(World&, const At&, const trace::BarrierCreated&);
void apply(World&, const At&, const trace::BarrierWaitBegin&);
void apply(World&, const At&, const trace::BarrierWaitEnd&);
void apply(World&, const At&, const trace::BarrierBroken&);
void apply(World&, const At&, const trace::BarrierReset&);

/// A dead process waits for no lock, event, condition or barrier any more. What it held stays held,
/// as in CPython.
void forgetWaitsForOthers(World& world, pid_t pid);

} // namespace model::fold
