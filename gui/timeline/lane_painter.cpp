// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/timeline/lane_painter.h"

#include "gui/timeline/end_painter.h"
#include "gui/timeline/lane_strips.h"
#include "gui/timeline/scene.h"
#include "gui/timeline/slice_words.h"
#include "gui/look/text_fit.h"
#include "gui/timeline/textures.h"

#include <QPainter>

namespace gui {

namespace {

/// Two solid slices in a row are told apart by a hair of panel between them.
constexpr double hair = 0.75;

constexpr double narrowestWord = 12; ///< with its edges: one figure

QRectF barOf(const Piece& piece, const Scene& scene, std::size_t lane)
{
    QRectF bar(piece.left, scene.lanes.barTop(lane), piece.width(), scene.lanes.bar);
    if (piece.slice && piece.width() > 6 * scene.unit)
        bar.adjust(piece.isCutLeft ? 0 : hair, 0, piece.isCutRight ? 0 : -hair, 0);
    return bar;
}

/// Room left of the words that the texture needs for itself.
double wordsIndent(const Piece& piece, const Scene& scene)
{
    const bool hasSign =
        piece.texture == model::Texture::Stopped || piece.texture == model::Texture::Turn;
    return scene.px(hasSign ? 26 : 8);
}

/// Words and where they stand: at the left; a short one in the middle of a narrow slice.
struct Label {
    QString text;
    QRectF place;
};

Label labelOf(const Scene& scene, const Piece& piece, const model::Slice& slice, const QRectF& bar,
              const QFont& font)
{
    const QStringList words = sliceLabels(slice, *scene.world);
    if (words.isEmpty())
        return {};
    const double indent = wordsIndent(piece, scene);
    const double room = bar.width() - indent - scene.px(6);
    if (const QString text = fitted(words, font, room, scene.px(48)); !text.isEmpty())
        return {text, {bar.left() + indent, bar.top(), widthOf(text, font) + 1, bar.height()}};
    const double width = widthOf(words.back(), font);
    if (indent > scene.px(8) || width > bar.width() - scene.px(6))
        return {};
    return {words.back(), {bar.center().x() - width / 2, bar.top(), width + 1, bar.height()}};
}

void paintWords(QPainter& painter, const Scene& scene, const Piece& piece,
                const model::Slice& slice, const QRectF& bar, const TextureStyle& style)
{
    const QFont font = scene.sans(scene.barType(), QFont::DemiBold);
    const auto [text, place] = labelOf(scene, piece, slice, bar, font);
    if (text.isEmpty())
        return;
    if (piece.texture == model::Texture::Blocked) {
        // Words keep the hatch off, or they could not be read.
        const QRectF backing = lineIn(place, font).adjusted(-scene.px(4), 0, scene.px(3), 0);
        painter.fillRect(backing.intersected(bar.adjusted(1, 0, -1, 0)), style.fill);
    }
    painter.setFont(font);
    painter.setPen(style.text);
    drawLine(painter, place, text, scene.isOfPixels());
}

bool hasWords(const Scene& scene, const Piece& piece)
{
    return piece.slice && piece.width() >= scene.px(narrowestWord) &&
           piece.texture != model::Texture::Running && piece.texture != model::Texture::Idle;
}

void paintBars(QPainter& painter, const Scene& scene, std::size_t index,
               const std::vector<Piece>& pieces, bool areMany)
{
    if (areMany)
        scene.strips->paint(painter, scene, index, pieces);
    const QColor hue = scene.hue(scene.lane(index));
    for (const Piece& piece : pieces) {
        if (!areMany || LaneStrips::paintsItself(piece))
            paintTexture(painter, piece, barOf(piece, scene, index), hue, scene.theme, scene.unit);
    }
}

void paintLane(QPainter& painter, const Scene& scene, std::size_t index,
               const std::vector<Piece>& pieces, bool areMany)
{
    paintBars(painter, scene, index, pieces, areMany);
    const model::Lane& lane = scene.lane(index);
    const QColor hue = scene.hue(lane);
    for (const Piece& piece : pieces) {
        if (hasWords(scene, piece))
            paintWords(painter, scene, piece, lane.slices[*piece.slice], barOf(piece, scene, index),
                       styleOf(piece.texture, hue, scene.theme));
    }
    paintEnd(painter, scene, index);
}

} // namespace

void paintLanes(QPainter& painter, const Scene& scene)
{
    const auto [first, last] = scene.lanes.visible();
    std::vector<std::vector<Piece>> pieces;
    std::size_t inAll = 0;
    for (std::size_t lane = first; lane < last; ++lane) {
        pieces.push_back(visiblePieces(scene.lane(lane).slices, scene.time, scene.now));
        inAll += pieces.back().size();
    }
    const bool areMany = scene.strips != nullptr && inAll > LaneStrips::many;
    for (std::size_t lane = first; lane < last; ++lane)
        paintLane(painter, scene, lane, pieces[lane - first], areMany);
}

} // namespace gui
