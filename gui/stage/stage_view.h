// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/run/moment.h"
#include "gui/stage/stage_scene.h"

#include <QGraphicsView>

namespace gui {

struct StageLayout;

/// The moment as a picture: processes under their parents, what they do, hold and wait for. Drawn
/// smaller where there is little room, and scrolled where that is not enough.
class StageView : public QGraphicsView
{
    Q_OBJECT

public:
    explicit StageView(QWidget* parent = nullptr);

    void showMoment(const Moment& moment);
    void setScale(double scale); ///< 1 on the desktop
    double scale() const { return m_unit; }
    /// How much larger it is drawn where that leaves others their room. Not at all, at first.
    void setGrowth(double growth) { m_growth = growth; }
    /// Before a class: names and states are 24 pixels high wherever they find room, and get shorter
    /// before they get smaller.
    void setForRoom(bool isForRoom, double larger = 1);         ///< `larger`: for more pixels
    void setStill(bool isStill) { m_scene->setStill(isStill); } ///< for who is disturbed by motion
    bool isStill() const { return m_scene->isStill(); }
    StageScene& stage() { return *m_scene; }
    /// How high it may become. What needs more is drawn smaller, and scrolls in the end.
    void setMostHeight(int height) { m_most = height; }
    int wantedHeight() const { return m_wanted; } ///< for what was shown last

    QSize sizeHint() const override;

signals:
    void processPicked(pid_t pid);
    void turnGiven(pid_t pid, quint32 ask);      ///< its button was pressed
    void menuAsked(pid_t pid, const QPoint& at); ///< on the screen
    void resized(); ///< it wants a moment to show, since it shows the last one in the old size

protected:
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    StageLayout fit(const Moment& moment);
    void describe(const StagePieces& pieces);
    /// What lies on top there and belongs to a process; nullptr for nothing.
    const StagePiece* pieceAt(const QPoint& place) const;
    void retranslate();

    StageScene* m_scene;
    double m_unit = 1;
    double m_growth = 1;
    bool m_isForRoom = false;
    int m_most = 0;
    int m_wanted = 0;
    std::uint64_t m_run = 0;
};

} // namespace gui
