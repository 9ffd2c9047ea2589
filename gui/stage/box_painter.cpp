// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/stage/box_painter.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace gui {

namespace {

constexpr double radius = 6;
constexpr double edge = 6;
constexpr double besideName = 8;
constexpr double signSize = 14;
constexpr int typeSize = 13;
constexpr int smallType = 11; ///< in a crowd, and where a name would be cut
constexpr double usualHeight = 44;
constexpr double usualWidth = 150; ///< a worker's name fits in the usual size
constexpr double wideEnough = 190; ///< for a worker's name and PID on one line

struct BoxText {
    QRectF upper;
    QRectF lower;
    int size = typeSize;
    bool hasNumberAbove = true; ///< the PID stands behind the name, or else below it
};

/// Decided by the box's size alone, so that boxes beside each other are set alike.
BoxText textIn(const QRectF& place)
{
    const bool isLow = place.height() < usualHeight;
    const double inset = isLow ? 7 : 10;
    BoxText text;
    text.upper = place.adjusted(edge + inset, 4, -inset, -place.height() / 2);
    text.lower = place.adjusted(edge + inset, place.height() / 2, -inset, -4);
    text.size = isLow || place.width() < usualWidth ? smallType : typeSize;
    text.hasNumberAbove = place.width() >= wideEnough;
    return text;
}

void paintOutline(QPainter& painter, const StagePiece& piece, const QRectF& place,
                  const Theme& theme)
{
    const QColor hue = theme.process(*piece.birth);
    QPainterPath outline;
    outline.addRoundedRect(place.adjusted(1, 1, -1, -1), radius, radius);
    painter.fillPath(outline, theme.panel);
    painter.save();
    painter.setClipPath(outline);
    painter.fillRect(QRectF(0, 0, edge, place.height()), hue);
    painter.restore();
    QPen pen(hue, 2);
    if (piece.look == StagePiece::Look::Dashed) // the texture of what is no longer there
        pen.setDashPattern({2, 2});
    painter.strokePath(outline, pen);
}

QPainterPath bolt()
{
    QPainterPath path;
    path.addPolygon(
        QPolygonF({{8.5, 0}, {2.5, 8}, {6.5, 8}, {5, 14}, {11.5, 5.5}, {7.5, 5.5}, {8.5, 0}}));
    return path;
}

/// At the right end of the lower line. Returns the room that it took.
double paintSign(QPainter& painter, const StagePiece& piece, const QRectF& lower,
                 const Theme& theme)
{
    if (piece.sign == StagePiece::Sign::None)
        return 0;
    painter.save();
    painter.translate(lower.right() - signSize, lower.center().y() - signSize / 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.process(*piece.birth));
    switch (piece.sign) {
    case StagePiece::Sign::Bolt: painter.drawPath(bolt()); break;
    case StagePiece::Sign::Stopped:
        painter.drawRect(QRectF(3, 1, 3, 12));
        painter.drawRect(QRectF(8, 1, 3, 12));
        break;
    case StagePiece::Sign::Ended: painter.drawRect(QRectF(10, 0, 3, signSize)); break;
    case StagePiece::Sign::None: break;
    }
    painter.restore();
    return signSize + 4;
}

QFont nameFont(int size)
{
    return Theme::sans(size, QFont::DemiBold);
}

double widthIn(const QFont& font, const QString& text)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

QString fittingNote(const StagePiece& piece, const QFont& font, double width)
{
    for (const QString& note : piece.notes) {
        if (widthIn(font, note) <= width)
            return note;
    }
    return QFontMetricsF(font).elidedText(piece.notes.value(piece.notes.size() - 1), Qt::ElideRight,
                                          width);
}

} // namespace

void paintBox(QPainter& painter, const StagePiece& piece, const Theme& theme)
{
    const QRectF place(QPointF(0, 0), piece.place.size());
    paintOutline(painter, piece, place, theme);
    BoxText text = textIn(place.adjusted(0, 0, 0, -piece.footer));
    const QString number = QString::number(piece.pid);
    const QFont numbers = Theme::mono(text.size - 1);
    const double sign = paintSign(painter, piece, text.lower, theme);
    text.lower.adjust(0, 0, -sign, 0);
    constexpr auto left = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine;

    painter.setFont(nameFont(text.size));
    painter.setPen(theme.text);
    const double taken = text.hasNumberAbove ? widthIn(numbers, number) + besideName : 0;
    painter.drawText(
        text.upper, left,
        painter.fontMetrics().elidedText(piece.text, Qt::ElideMiddle,
                                         static_cast<int>(text.upper.width() - taken)));
    painter.setPen(theme.dimText);
    painter.setFont(numbers);
    if (text.hasNumberAbove) {
        painter.drawText(text.upper, Qt::AlignRight | Qt::AlignVCenter, number);
    } else {
        painter.drawText(text.lower, Qt::AlignRight | Qt::AlignVCenter, number);
        text.lower.adjust(0, 0, -widthIn(numbers, number) - 6, 0);
    }
    const bool fits = widthIn(Theme::sans(text.size), piece.notes.value(0)) <= text.lower.width();
    const int wordSize = fits ? text.size : smallType;
    const QFont words = Theme::sans(wordSize);
    painter.setFont(words);
    painter.drawText(text.lower, left, fittingNote(piece, words, text.lower.width()));
}

} // namespace gui
