// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/stage/stage_layout.h"

#include "gui/language/language.h"
#include "gui/stage/lock_block.h"
#include "gui/stage/pipe_block.h"
#include "gui/stage/queue_block.h"
#include "gui/stage/shared_block.h"
#include "gui/stage/stage_metrics.h"
#include "gui/stage/strikes.h"
#include "gui/stage/tree_block.h"
#include "model/words/outcome.h"

#include <algorithm>
#include <cmath>

namespace gui {

using namespace stage;

namespace {

/// How the run was ended from outside, above everything: what is seen below is its last moment.
void addRunsEnd(Block& whole, const StageMoment& moment, double room)
{
    const auto words = model::endFromOutsideInWords(moment.latest.run);
    if (!words)
        return;
    whole.size.setHeight(headingHeight + rowGap);
    if (!model::endFromOutsideInWords(moment.shown.run))
        return;
    whole.pieces.push_back({.key = {PieceKey::About::RunsEnd},
                            .shape = StagePiece::Shape::Note,
                            .place = QRectF(margin, 4, room, headingHeight),
                            .look = StagePiece::Look::Crossed,
                            .notes = {said(*words)}});
}

/// What is shared, below the tree.
void addObjects(Block& whole, const StageMoment& moment, double room, const Block& tree,
                QPointF corner)
{
    const auto below = [&whole] { return whole.size.height() + gap; };
    const auto add = [&](const Block& block) { whole.add(block, {margin, below()}); };
    const auto seen = [&] { return corner - QPointF(margin, below()); };
    for (const auto& [id, queue] : moment.latest.queues)
        add(queueBlock(id, moment, room, tree, seen()));
    for (const auto& [id, pipe] : moment.latest.pipes)
        add(pipeBlock(id, moment, room, tree, seen()));
    for (const auto& [id, shared] : moment.latest.shared)
        add(sharedBlock(id, moment, room, tree, seen()));
    for (const auto& [id, lock] : moment.latest.locks)
        add(lockBlock(id, moment, room));
    for (const auto& [id, flag] : moment.latest.eventFlags)
        add(flagBlock(flag, moment, room));
    for (const auto& [id, condition] : moment.latest.conditions)
        add(conditionBlock(condition, moment, room));
    for (const auto& [id, barrier] : moment.latest.barriers)
        add(barrierBlock(barrier, moment, room));
}

/// What one process holds of several things stands side by side in its hand.
void share(const QRectF& hand, StagePieces& pieces)
{
    std::vector<StagePiece*> held;
    for (StagePiece& piece : pieces) {
        if (piece.shape == StagePiece::Shape::Chip && piece.place == hand)
            held.push_back(&piece);
    }
    const auto count = static_cast<double>(held.size());
    const double width = std::floor((hand.width() - chipGap * (count - 1)) / count);
    for (std::size_t i = 0; held.size() > 1 && i < held.size(); ++i)
        held[i]->place = {hand.left() + static_cast<double>(i) * (width + chipGap), hand.top(),
                          width, hand.height()};
}

} // namespace

StageLayout StageLayout::of(const StageMoment& moment, double width)
{
    const double room = width - 2 * margin;
    const Block tree = treeBlock(moment, room);
    Block whole;
    if (tree.pieces.empty())
        return {};
    addRunsEnd(whole, moment, room);
    const QPointF corner(margin, whole.size.height() + 4);
    whole.add(tree, corner);
    addObjects(whole, moment, room, tree, corner);
    for (const auto& [pid, hand] : whole.hands)
        share(hand, whole.pieces);
    // What can move lies above what cannot.
    std::stable_partition(whole.pieces.begin(), whole.pieces.end(), [](const StagePiece& piece) {
        return piece.shape != StagePiece::Shape::Chip;
    });
    for (StagePiece& strike : strikePieces(moment, whole.boxes))
        whole.pieces.push_back(std::move(strike));
    return {std::move(whole.pieces), whole.size.height() + (moment.isTight ? tightBottom : gap)};
}

} // namespace gui
