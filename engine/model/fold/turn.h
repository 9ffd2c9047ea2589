// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/world.h"

namespace model::fold {

void apply(World&, const At&, const trace::RunStepping&);
void apply(World&, const At&, const trace::TurnBegin&);
void apply(World&, const At&, const trace::TurnEnd&);
void apply(World&, const At&, const trace::TurnRefused&);

} // namespace model::fold
