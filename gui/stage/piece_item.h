// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/stage/piece.h"
#include "gui/theme/theme.h"

#include <QGraphicsItem>

namespace gui {

/// A piece in the scene, on its way to its place or there.
class PieceItem : public QGraphicsItem
{
public:
    explicit PieceItem(const StagePiece& piece, const Theme& theme);

    const StagePiece& piece() const { return m_piece; }
    void setTheme(const Theme& theme);
    /// The piece as it is now; it is drawn at once, and stands where it stood.
    void setPiece(const StagePiece& piece);

    /// Where it has to go; `milliseconds` is the clock's time at its departure.
    void depart(const QRectF& from, int milliseconds);
    void depart(int milliseconds) { depart(m_shown, milliseconds); }
    void fade(bool isLeaving, int milliseconds);
    void arrive(); ///< at once
    /// Moves it to where it is at that time. False: it has arrived.
    bool advanceTo(int milliseconds);
    bool isLeaving() const { return m_isLeaving; }
    QRectF shownPlace() const { return m_shown; }

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override;

private:
    void showAt(const QRectF& place);

    StagePiece m_piece;
    const Theme* m_theme;
    QRectF m_from;
    QRectF m_shown;
    std::optional<int> m_departure;
    std::optional<int> m_fadeStart;
    bool m_isLeaving = false;
};

} // namespace gui
