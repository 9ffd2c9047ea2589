// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/stage/process_block.h"

namespace gui {

/// A pipe as a tube with the messages that are on their way; below `tree`, in whose hands are those
/// that were received last. Adds those to the block, too. `treeCorner` is where the tree's corner
/// stands, seen from the block's.
Block pipeBlock(trace::PipeId id, const StageMoment& moment, double width, const Block& tree,
                QPointF treeCorner);

} // namespace gui
