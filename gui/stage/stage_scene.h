// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/stage/piece.h"
#include "gui/theme/theme.h"

#include <QAbstractAnimation>
#include <QGraphicsScene>

#include <map>

namespace gui {

class PieceItem;

/// The pieces on the stage. Knows only where they are to be, and takes them there: what is new
/// comes from where it was made, what changes its place travels, what is gone fades. Runs a clock,
/// at the display's rate, only while something moves.
class StageScene : public QGraphicsScene
{
    Q_OBJECT

public:
    explicit StageScene(QObject* parent = nullptr);
    ~StageScene() override;

    void show(const StagePieces& pieces);
    void setTheme(const Theme& theme);
    void setStill(bool isStill); ///< everything is at its place at once
    bool isStill() const { return m_isStill; }
    bool isMoving() const;
    void arrive(); ///< everything, now
    const std::map<PieceKey, PieceItem*>& items() const { return m_items; }

private:
    class Clock;

    void bring(const StagePiece& piece, double z);
    void change(PieceItem& item, const StagePiece& piece);
    void letGo(PieceItem* item);
    void tick(int milliseconds);
    int now() const;

    std::map<PieceKey, PieceItem*> m_items;
    std::vector<PieceItem*> m_leaving;
    std::unique_ptr<Clock> m_clock;
    const Theme* m_theme = &Theme::light();
    bool m_isStill = false;
};

} // namespace gui
