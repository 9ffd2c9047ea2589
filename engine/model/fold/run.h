// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/world.h"

namespace model::fold {

void apply(World&, const At&, const trace::RunBegin&);
void apply(World&, const At&, const trace::RunPaused&);
void apply(World&, const At&, const trace::RunResumed&);
void apply(World&, const At&, const trace::RunSpeed&);
void apply(World&, const At&, const trace::RunLimit&);
void apply(World&, const At&, const trace::RunEnding&);
void apply(World&, const At&, const trace::RunEnd&);
void apply(World&, const At&, const trace::Unknown&);

} // namespace model::fold
