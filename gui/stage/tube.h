// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/stage/process_block.h"

namespace gui {

/// What is in a tube and in the hands of processes, for queues, pipes and shared values. Adds to a
/// block that is to stand below `tree`; `corner` is where the tree's stands, seen from the block's.
class Tube
{
public:
    Tube(Block& block, const StageMoment& moment, const Block& tree, QPointF corner)
        : m_block(block), m_moment(moment), m_tree(tree), m_corner(corner)
    {
    }

    void addNote(const PieceKey& key, const QRectF& place, const QString& text);

    /// A chip in the hue of who sent it, which comes out of that one's hand.
    StagePiece chip(const PieceKey& key, const std::string& value, pid_t sender) const;

    /// The oldest stands at the right end, where it leaves; what finds no room, and `unlisted`
    /// more, are counted in a note of that key.
    void fill(StagePieces chips, const QRectF& room, const PieceKey& more, std::uint64_t unlisted);

    /// Into the process's hand, if it has one.
    void hold(pid_t process, StagePiece chip);
    std::optional<QRectF> handOf(pid_t pid) const;

private:
    Block& m_block;
    const StageMoment& m_moment;
    const Block& m_tree;
    QPointF m_corner;
};

} // namespace gui
