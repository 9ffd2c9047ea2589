// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/stage/box_painter.h"

#include "gui/look/text_fit.h"

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
constexpr int struckType = 12;
constexpr double usualHeight = 44;
constexpr double usualWidth = 150; ///< a worker's name fits in the usual size
constexpr double leastForNumber = 100;
constexpr double wideEnough = 190; ///< for a worker's name and PID on one line

struct BoxText {
    QRectF upper;
    QRectF lower;
    int size = typeSize;
    bool hasNumberAbove = true; ///< the PID stands behind the name, or else below it
    bool hasNumber = true;
};

/// Decided by the box's size alone, so that boxes beside each other are set alike.
BoxText textIn(const StagePiece& piece, const QRectF& place)
{
    const bool isLow = place.height() < usualHeight;
    const double inset = place.width() < leastForNumber ? 4 : isLow ? 7 : 10;
    BoxText text;
    text.upper = place.adjusted(edge + inset, 4, -inset, -place.height() / 2);
    text.lower = place.adjusted(edge + inset, place.height() / 2, -inset, -4);
    const bool isSmall = isLow || place.width() < usualWidth;
    text.size = isSmall && !piece.isForRoom ? smallType : typeSize;
    text.hasNumberAbove = place.width() >= wideEnough;
    text.hasNumber = place.width() >= leastForNumber;
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

bool fits(const QFont& font, const QString& text, double width)
{
    return widthOf(text, font) <= width;
}

/// The first wording that has room; the last one cut, if none has.
QString fitting(const QStringList& wordings, const QFont& font, double width, Qt::TextElideMode cut)
{
    for (const QString& wording : wordings) {
        if (fits(font, wording, width))
            return wording;
    }
    return elided(wordings.value(wordings.size() - 1), font, width, cut);
}

constexpr auto left = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine;
constexpr auto right = Qt::AlignRight | Qt::AlignVCenter;

void paintName(QPainter& painter, const StagePiece& piece, const BoxText& text, const Theme& theme)
{
    const QFont numbers = Theme::mono(text.size - 1);
    const QString number = QString::number(piece.pid);
    const double taken = text.hasNumberAbove ? widthOf(number, numbers) + besideName : 0;
    const QFont font = nameFont(text.size);
    const double room = text.upper.width() - taken;
    const QStringList& shorter = piece.shortTexts;
    QString name = fitting({piece.text}, font, room, Qt::ElideMiddle);
    if (!shorter.isEmpty() && !text.hasNumber)
        name = shorter.last(); // all of a crowd alike
    else if (!shorter.isEmpty() && !fits(font, piece.text, room))
        name = fitting(shorter, font, room, Qt::ElideRight);
    painter.setFont(font);
    painter.setPen(theme.text);
    painter.drawText(text.upper, left, name);
    if (text.hasNumberAbove) {
        painter.setFont(numbers);
        painter.setPen(theme.dimText);
        painter.drawText(text.upper, right, number);
    }
}

/// What it does; before a class the PID gives way to it.
void paintDoing(QPainter& painter, const StagePiece& piece, const BoxText& text, const Theme& theme)
{
    const QFont numbers = Theme::mono(text.size - 1);
    const QString number = QString::number(piece.pid);
    const bool wantsNumber = text.hasNumber && !text.hasNumberAbove;
    const double beside = text.lower.width() - (wantsNumber ? widthOf(number, numbers) + 6 : 0);
    const QFont usual = Theme::sans(text.size);
    const auto hasRoom = [&](const QString& note) { return fits(usual, note, beside); };
    const bool fitsBeside = std::any_of(piece.notes.begin(), piece.notes.end(), hasRoom);
    const bool hasNumber = wantsNumber && (fitsBeside || !piece.isForRoom);
    const double room = hasNumber ? beside : text.lower.width();
    const QFont least = piece.isForRoom ? usual : Theme::sans(smallType);
    const QString words = fitting(piece.notes, least, room, Qt::ElideRight);
    painter.setPen(theme.dimText);
    painter.setFont(fits(usual, words, room) ? usual : least);
    painter.drawText(text.lower, left, words);
    if (hasNumber) {
        painter.setFont(numbers);
        painter.drawText(text.lower, right, number);
    }
}

} // namespace

void paintBox(QPainter& painter, const StagePiece& piece, const Theme& theme)
{
    const QRectF place(QPointF(0, 0), piece.place.size());
    paintOutline(painter, piece, place, theme);
    BoxText text = textIn(piece, place.adjusted(0, 0, 0, -piece.footer));
    paintName(painter, piece, text, theme);
    text.lower.adjust(0, 0, -paintSign(painter, piece, text.lower, theme), 0);
    paintDoing(painter, piece, text, theme);
}

void paintStrike(QPainter& painter, const StagePiece& piece, const Theme& theme)
{
    const QRectF place(QPointF(0, 0), piece.place.size());
    painter.setPen(QPen(theme.panel, 2)); // apart from the box that it lies on
    painter.setBrush(piece.birth ? theme.process(*piece.birth) : theme.text);
    painter.drawRoundedRect(place, radius, radius);
    painter.save();
    painter.translate(4, place.center().y() - signSize / 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.onSolid);
    painter.drawPath(bolt());
    painter.restore();
    painter.setPen(theme.onSolid);
    painter.setFont(nameFont(struckType));
    painter.drawText(place.adjusted(4 + signSize, 0, -6, 0), Qt::AlignCenter,
                     elided(piece.text, painter.font(), place.width() - signSize - 10));
}

} // namespace gui
