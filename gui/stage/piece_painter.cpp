// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/stage/piece_painter.h"

#include "gui/look/chips.h"
#include "gui/look/text_fit.h"
#include "gui/stage/box_painter.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace gui {

namespace {

constexpr int typeSize = 13;
constexpr double radius = 6;
constexpr double head = 7; ///< length of an arrow's head

ChipStyle styleOf(StagePiece::Look look)
{
    switch (look) {
    case StagePiece::Look::Solid: return ChipStyle::Solid;
    case StagePiece::Look::Outlined: return ChipStyle::Outlined;
    case StagePiece::Look::Dashed: return ChipStyle::Dashed;
    case StagePiece::Look::Crossed: return ChipStyle::Crossed;
    }
    return ChipStyle::Outlined;
}

QColor hueOf(const StagePiece& piece, const Theme& theme)
{
    return piece.birth ? theme.process(*piece.birth) : theme.dimText;
}

void paintLink(QPainter& painter, const StagePiece& piece, const QColor& colour, double width)
{
    const QPointF from = piece.from - piece.place.topLeft();
    const QPointF to = piece.to - piece.place.topLeft();
    const QPointF end = to - QPointF(0, head - 1);
    const double bend = (end.y() - from.y()) * 0.75;
    QPainterPath path(from);
    path.cubicTo(from + QPointF(0, bend), end - QPointF(0, bend), end);
    painter.strokePath(path, QPen(colour, width));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF({to, to + QPointF(-4, -head), to + QPointF(4, -head)}));
}

void paintOutline(QPainter& painter, const QRectF& place, const Theme& theme, double round,
                  bool isDashed)
{
    QPen pen(theme.dimText, 1.2);
    if (isDashed)
        pen.setDashPattern({3, 3});
    painter.setPen(pen);
    painter.setBrush(theme.background);
    painter.drawRoundedRect(place.adjusted(0.6, 0.6, -0.6, -0.6), round, round);
}

void paintButton(QPainter& painter, const StagePiece& piece, const QRectF& place,
                 const Theme& theme)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(hueOf(piece, theme));
    painter.drawRoundedRect(place, 5, 5);
    const double middle = place.center().y();
    painter.setBrush(theme.onSolid);
    painter.drawPolygon(QPolygonF({{9, middle - 5}, {17.5, middle}, {9, middle + 5}}));
    painter.setPen(theme.onSolid);
    painter.setFont(Theme::sans(typeSize, QFont::DemiBold));
    painter.drawText(place.adjusted(24, 0, -24, 0), Qt::AlignLeft | Qt::AlignVCenter, piece.text);
    painter.setFont(Theme::mono(typeSize - 1));
    if (piece.notes.size() > 1)
        painter.drawText(place.adjusted(0, 0, -10, 0), Qt::AlignRight | Qt::AlignVCenter,
                         piece.notes.last());
}

QString fittingNote(const QPainter& painter, const StagePiece& piece, double width)
{
    for (const QString& note : piece.notes) {
        if (widthOf(note, painter.font()) <= width)
            return note;
    }
    return piece.notes.isEmpty() ? QString() : piece.notes.last();
}

void paintLoss(QPainter& painter, const StagePiece& piece, const QRectF& place, const Theme& theme)
{
    painter.setFont(Theme::sans(typeSize, QFont::DemiBold));
    painter.setPen(theme.isFalse);
    const QString words = fittingNote(painter, piece, place.width());
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                     elided(words, painter.font(), place.width()));
}

} // namespace

void paintPiece(QPainter& painter, const StagePiece& piece, const Theme& theme)
{
    const QRectF place(QPointF(0, 0), piece.place.size());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Theme::sans(typeSize));
    switch (piece.shape) {
    case StagePiece::Shape::Link: return paintLink(painter, piece, theme.dimText, 1.4);
    case StagePiece::Shape::Box: return paintBox(painter, piece, theme);
    case StagePiece::Shape::Chip:
        if (piece.look == StagePiece::Look::Outlined) { // it may lie above others
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.panel);
            painter.drawRoundedRect(place, radius, radius);
        }
        return drawChip(painter, theme, place, piece.text,
                        piece.key.about == PieceKey::About::NotYet ? theme.line
                                                                   : hueOf(piece, theme),
                        styleOf(piece.look));
    case StagePiece::Shape::Heading: {
        const QFont strong = Theme::sans(typeSize, QFont::DemiBold);
        const double left = place.width() - widthOf(piece.text, strong) - 8;
        return drawHeading(painter, theme, place, piece.text, fittingNote(painter, piece, left));
    }
    case StagePiece::Shape::Note:
        if (piece.look == StagePiece::Look::Crossed)
            return paintLoss(painter, piece, place, theme);
        return drawNote(painter, theme, place, fittingNote(painter, piece, place.width()));
    case StagePiece::Shape::Buffer: return paintOutline(painter, place, theme, radius, true);
    case StagePiece::Shape::Tube:
        return paintOutline(painter, place, theme, place.height() / 2, false);
    case StagePiece::Shape::Button: return paintButton(painter, piece, place, theme);
    case StagePiece::Shape::Strike: return paintStrike(painter, piece, theme);
    case StagePiece::Shape::Frame: return paintOutline(painter, place, theme, radius, false);
    }
}

QString wordsOf(const StagePiece& piece)
{
    if (piece.shape == StagePiece::Shape::Button)
        return piece.notes.first();
    QStringList words;
    if (!piece.text.isEmpty())
        words << piece.text;
    if (piece.shape == StagePiece::Shape::Box)
        words << QString::number(piece.pid);
    if (!piece.notes.isEmpty())
        words << piece.notes.first();
    return words.join(u' ');
}

} // namespace gui
