// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/stage/process_block.h"

namespace gui {

/// A pool: its workers with the tasks in their hands, the waiting tasks and the done ones.
/// `ownerBox`, seen from the block's corner, is where tasks come from.
Block poolBlock(trace::PoolId id, const StageMoment& moment, double width, const QRectF& ownerBox);

} // namespace gui
