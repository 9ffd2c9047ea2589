// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/stage/block.h"

#include <algorithm>
#include <cmath>

namespace gui {

void Block::add(const Block& other, QPointF at)
{
    for (StagePiece piece : other.pieces) {
        piece.place.translate(at);
        piece.from += at;
        piece.to += at;
        if (piece.origin)
            piece.origin->translate(at);
        pieces.push_back(std::move(piece));
    }
    for (const auto& [pid, box] : other.boxes)
        boxes[pid] = box.translated(at);
    for (const auto& [pid, hand] : other.hands)
        hands[pid] = hand.translated(at);
    size = size.expandedTo({at.x() + other.size.width(), at.y() + other.size.height()});
}

void Block::addHeading(const PieceKey& key, const QRectF& place, const QString& title,
                       const QStringList& standings)
{
    pieces.push_back({.key = key,
                      .shape = StagePiece::Shape::Heading,
                      .place = place,
                      .text = title,
                      .notes = standings});
}

Block flow(const std::vector<Block>& blocks, double width, double gapAcross, double gapDown,
           std::vector<QPointF>& doors)
{
    Block result;
    result.size.setWidth(width);
    double top = 0;
    for (std::size_t first = 0; first < blocks.size();) {
        std::size_t end = first;
        double used = -gapAcross;
        double height = 0;
        while (end < blocks.size() &&
               (end == first || used + gapAcross + blocks[end].size.width() <= width)) {
            used += gapAcross + blocks[end].size.width();
            height = std::max(height, blocks[end].size.height());
            ++end;
        }
        double left = std::max(0.0, std::floor((width - used) / 2));
        for (; first < end; ++first) {
            result.add(blocks[first], {left, top});
            doors.push_back(blocks[first].door + QPointF(left, top));
            left += blocks[first].size.width() + gapAcross;
        }
        top += height + gapDown;
    }
    result.size = {width, std::max(0.0, top - gapDown)};
    return result;
}

Grid Grid::of(std::size_t tiles, double room, double least, double most, double gap)
{
    const int count = std::max(1, static_cast<int>(tiles));
    Grid grid;
    const int fit = std::clamp(static_cast<int>((room + gap) / (least + gap)), 1, count);
    grid.rows = (count + fit - 1) / fit;
    grid.columns = (count + grid.rows - 1) / grid.rows;
    grid.tile = std::floor(std::min(most, (room - gap * (grid.columns - 1)) / grid.columns));
    grid.width = grid.columns * (grid.tile + gap) - gap;
    return grid;
}

} // namespace gui
