// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/stage/stage_layout.h"

#include "gui/stage/lock_block.h"
#include "gui/stage/queue_block.h"
#include "gui/stage/stage_metrics.h"
#include "gui/stage/tree_block.h"

#include <algorithm>

namespace gui {

using namespace stage;

StageLayout StageLayout::of(const StageMoment& moment, double width)
{
    const double room = width - 2 * margin;
    const Block tree = treeBlock(moment, room);
    Block whole;
    if (tree.pieces.empty())
        return {};
    const QPointF corner(margin, 4);
    whole.add(tree, corner);
    double top = whole.size.height() + gap;
    for (const auto& [id, queue] : moment.latest.queues) {
        whole.add(queueBlock(id, moment, room, tree, corner - QPointF(margin, top)), {margin, top});
        top = whole.size.height() + gap;
    }
    for (const auto& [id, lock] : moment.latest.locks) {
        whole.add(lockBlock(id, moment, room), {margin, top});
        top = whole.size.height() + gap;
    }
    // What can move lies above what cannot.
    std::stable_partition(whole.pieces.begin(), whole.pieces.end(), [](const StagePiece& piece) {
        return piece.shape != StagePiece::Shape::Chip;
    });
    return {std::move(whole.pieces), top};
}

} // namespace gui
