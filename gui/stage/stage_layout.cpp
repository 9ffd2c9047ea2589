// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/stage/stage_layout.h"

#include "gui/stage/lock_block.h"
#include "gui/stage/pipe_block.h"
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
    const auto below = [&whole] { return whole.size.height() + gap; };
    for (const auto& [id, queue] : moment.latest.queues)
        whole.add(queueBlock(id, moment, room, tree, corner - QPointF(margin, below())),
                  {margin, below()});
    for (const auto& [id, pipe] : moment.latest.pipes)
        whole.add(pipeBlock(id, moment, room, tree, corner - QPointF(margin, below())),
                  {margin, below()});
    for (const auto& [id, lock] : moment.latest.locks)
        whole.add(lockBlock(id, moment, room), {margin, below()});
    for (const auto& [id, flag] : moment.latest.eventFlags)
        whole.add(flagBlock(flag, moment, room), {margin, below()});
    for (const auto& [id, condition] : moment.latest.conditions)
        whole.add(conditionBlock(condition, moment, room), {margin, below()});
    for (const auto& [id, barrier] : moment.latest.barriers)
        whole.add(barrierBlock(barrier, moment, room), {margin, below()});
    // What can move lies above what cannot.
    std::stable_partition(whole.pieces.begin(), whole.pieces.end(), [](const StagePiece& piece) {
        return piece.shape != StagePiece::Shape::Chip;
    });
    const double height = below();
    return {std::move(whole.pieces), height};
}

} // namespace gui
