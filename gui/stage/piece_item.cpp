// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/stage/piece_item.h"

#include "gui/stage/piece_painter.h"

#include <QCursor>
#include <QEasingCurve>
#include <QPainter>

#include <algorithm>

namespace gui {

namespace {

constexpr int travelMs = 230;
constexpr int fadeMs = 160;
constexpr double reach = 14; ///< of arrow heads, labels and pens around a piece's place

double share(int start, int now, int length)
{
    return std::clamp(static_cast<double>(now - start) / length, 0.0, 1.0);
}

QRectF between(const QRectF& from, const QRectF& to, double part)
{
    const auto mix = [part](double a, double b) { return a + (b - a) * part; };
    return {mix(from.x(), to.x()), mix(from.y(), to.y()), mix(from.width(), to.width()),
            mix(from.height(), to.height())};
}

} // namespace

PieceItem::PieceItem(const StagePiece& piece, const Theme& theme)
    : m_piece(piece), m_theme(&theme), m_from(piece.place), m_shown(piece.place)
{
    setPos(m_shown.topLeft());
    setToolTip(wordsOf(piece));
    if (piece.shape == StagePiece::Shape::Button)
        setCursor(Qt::PointingHandCursor);
}

void PieceItem::setTheme(const Theme& theme)
{
    m_theme = &theme;
    update();
}

void PieceItem::setPiece(const StagePiece& piece)
{
    prepareGeometryChange();
    m_piece = piece;
    setToolTip(wordsOf(piece));
    update();
}

void PieceItem::depart(const QRectF& from, int milliseconds)
{
    m_from = from;
    m_departure = milliseconds;
    showAt(from);
}

void PieceItem::fade(bool isLeaving, int milliseconds)
{
    m_isLeaving = isLeaving;
    m_fadeStart = milliseconds;
    if (!isLeaving)
        setOpacity(0);
}

void PieceItem::arrive()
{
    m_departure.reset();
    m_fadeStart.reset();
    setOpacity(1);
    showAt(m_piece.place);
}

bool PieceItem::advanceTo(int milliseconds)
{
    if (m_departure) {
        static const QEasingCurve easing(QEasingCurve::InOutCubic);
        const double part = share(*m_departure, milliseconds, travelMs);
        showAt(between(m_from, m_piece.place, easing.valueForProgress(part)));
        if (part >= 1)
            m_departure.reset();
    }
    if (m_fadeStart) {
        const double part = share(*m_fadeStart, milliseconds, fadeMs);
        setOpacity(m_isLeaving ? 1 - part : part);
        if (part >= 1)
            m_fadeStart.reset();
    }
    return m_departure || m_fadeStart;
}

void PieceItem::showAt(const QRectF& place)
{
    if (place == m_shown)
        return;
    prepareGeometryChange();
    m_shown = place;
    setPos(place.topLeft());
}

QRectF PieceItem::boundingRect() const
{
    return QRectF(QPointF(0, 0), m_shown.size()).adjusted(-reach, -reach, reach, reach);
}

void PieceItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    StagePiece piece = m_piece;
    piece.place = m_shown;
    // An arrow's ends go along with what is drawn of it.
    const auto follow = [this](QPointF end) {
        const QPointF inside = end - m_piece.place.topLeft();
        const auto part = [](double at, double whole) { return whole > 0 ? at / whole : 0; };
        return m_shown.topLeft() +
               QPointF(part(inside.x(), m_piece.place.width()) * m_shown.width(),
                       part(inside.y(), m_piece.place.height()) * m_shown.height());
    };
    piece.from = follow(m_piece.from);
    piece.to = follow(m_piece.to);
    paintPiece(*painter, piece, *m_theme);
}

} // namespace gui
