// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/stage/piece.h"

#include <map>

namespace gui {

/// Pieces that stand together, placed from their own upper left corner.
struct Block {
    QSizeF size{0, 0};
    QPointF door; ///< where an arrow from above arrives
    StagePieces pieces;
    std::map<pid_t, QRectF> boxes;
    std::map<pid_t, QRectF> hands; ///< where the process holds what it works with

    void add(const Block& other, QPointF at); ///< grows to hold it
    /// What a thing is called, and behind it how it stands, from long to short.
    void addHeading(const PieceKey& key, const QRectF& place, const QString& title,
                    const QStringList& standings);
};

/// The blocks on rows of that width, each row centred; `doors` are where they stand then.
Block flow(const std::vector<Block>& blocks, double width, double gapAcross, double gapDown,
           std::vector<QPointF>& doors);

/// Where tiles of equal width stand: as many columns as fit, about as many tiles on each row.
struct Grid {
    int columns = 1;
    int rows = 1;
    double tile = 0;
    double width = 0;

    static Grid of(std::size_t tiles, double room, double least, double most, double gap);
};

} // namespace gui
