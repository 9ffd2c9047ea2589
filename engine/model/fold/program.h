// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/world.h"

namespace model::fold {

void apply(World&, const At&, const trace::SubprocessStartBegin&);
void apply(World&, const At&, const trace::SubprocessStartEnd&);
void apply(World&, const At&, const trace::SubprocessFailed&);
void apply(World&, const At&, const trace::SubprocessCommunicateBegin&);
void apply(World&, const At&, const trace::SubprocessCommunicateEnd&);
void apply(World&, const At&, const trace::OutputWritten&);
void apply(World&, const At&, const trace::SleepBegin&);
void apply(World&, const At&, const trace::SleepEnd&);
void apply(World&, const At&, const trace::LineReached&);

} // namespace model::fold
