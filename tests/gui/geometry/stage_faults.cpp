// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/geometry/stage_faults.h"

#include "gui/stage/piece_painter.h"
#include "gui/theme/theme.h"
#include "tests/gui/geometry/word_faults.h"

#include <QPainter>

namespace tests {

using gui::StagePiece;
using Shape = StagePiece::Shape;

namespace {

bool isSolid(const StagePiece& piece)
{
    return piece.shape == Shape::Box || piece.shape == Shape::Chip ||
           piece.shape == Shape::Heading || piece.shape == Shape::Note;
}

QString nameOf(const StagePiece& piece)
{
    return QStringLiteral("“%1” at %2, %3")
        .arg(gui::wordsOf(piece))
        .arg(piece.place.x())
        .arg(piece.place.y());
}

std::vector<PaintedText> textsOf(const StagePiece& piece, const QRectF& room)
{
    return textsPaintedBy(room.size().toSize() + QSize(1, 1), [&](QPaintDevice& device) {
        QPainter painter(&device);
        painter.translate(piece.place.topLeft());
        gui::paintPiece(painter, piece, gui::Theme::light());
    });
}

/// Says what is on the stage, and holds what a program's author has chosen.
bool isValue(const StagePiece& piece)
{
    using About = gui::PieceKey::About;
    switch (piece.key.about) {
    case About::Item:
    case About::Message:
    case About::Shared:
    case About::Held: return piece.shape == Shape::Chip;
    default: return false;
    }
}

} // namespace

QStringList stageFaults(const gui::StagePieces& pieces, const QRectF& room)
{
    QStringList faults;
    std::vector<PaintedText> all;
    for (auto piece = pieces.begin(); piece != pieces.end(); ++piece) {
        if (!piece->place.isEmpty() && !room.contains(piece->place))
            faults << nameOf(*piece) + QStringLiteral(" leaves the stage");
        for (auto other = std::next(piece); other != pieces.end(); ++other) {
            if (isSolid(*piece) && isSolid(*other) && piece->place.intersects(other->place))
                faults << nameOf(*piece) + QStringLiteral(" lies on ") + nameOf(*other);
        }
        const auto texts = textsOf(*piece, room);
        faults << wordFaults(texts, {.room = piece->place, .mayBeElided = isValue(*piece)});
        if (piece->shape != Shape::Strike)
            all.insert(all.end(), texts.begin(), texts.end());
    }
    return faults << wordFaults(all, {.room = room, .mayBeElided = true});
}

} // namespace tests
