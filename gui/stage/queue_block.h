// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/stage/process_block.h"

namespace gui {

/// A queue as a tube: the feeder's buffer before the pipe, the items inside; below `tree`, in whose
/// hands are the items that are being put or were got last. Adds those to the block, too.
/// `treeTop` is where the tree's corner stands, seen from the block's.
Block queueBlock(trace::QueueId id, const StageMoment& moment, double width, const Block& tree,
                 QPointF treeCorner);

} // namespace gui
