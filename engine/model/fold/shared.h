// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/world.h"

namespace model::fold {

void apply(World&, const At&, const trace::SharedCreated&);
void apply(World&, const At&, const trace::SharedRead&);
void apply(World&, const At&, const trace::SharedWritten&);

/// What a dead process had read, it will not write.
void forgetReadings(World& world, pid_t pid);

} // namespace model::fold
