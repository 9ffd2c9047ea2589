// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/world.h"

namespace model::fold {

void apply(World&, const At&, const trace::ProcessStartBegin&);
void apply(World&, const At&, const trace::ProcessStartEnd&);
void apply(World&, const At&, const trace::ProcessBegin&);
void apply(World&, const At&, const trace::ProcessReturned&);
void apply(World&, const At&, const trace::ProcessEnd&);
void apply(World&, const At&, const trace::ProcessDead&);
void apply(World&, const At&, const trace::ProcessExit&);
void apply(World&, const At&, const trace::ProcessState&);
void apply(World&, const At&, const trace::ProcessSignal&);
void apply(World&, const At&, const trace::JoinBegin&);
void apply(World&, const At&, const trace::JoinEnd&);
void apply(World&, const At&, const trace::ChildrenListed&);

} // namespace model::fold
