// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/stage/process_block.h"

namespace gui {

/// A value, an array or a dict that processes share: what is in it, and whether an update was lost;
/// below `tree`, in whose hands is what they have read and not written since. Adds that to the
/// block, too. `treeCorner` is where the tree's corner stands, seen from the block's.
Block sharedBlock(trace::SharedId id, const StageMoment& moment, double width, const Block& tree,
                  QPointF treeCorner);

} // namespace gui
