// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/stage/process_block.h"

namespace gui {

/// A lock or semaphore with those inside it and those that wait before it, on one line.
Block lockBlock(trace::LockId id, const StageMoment& moment, double width);

/// An event flag, a condition or a barrier with those that wait at it, on one line.
Block flagBlock(const model::EventFlagNow& latest, const StageMoment& moment, double width);
Block conditionBlock(const model::ConditionNow& latest, const StageMoment& moment, double width);
Block barrierBlock(const model::BarrierNow& latest, const StageMoment& moment, double width);

} // namespace gui
