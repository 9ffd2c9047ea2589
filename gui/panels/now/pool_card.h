// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/panels/now/pool_picture.h"

#include <QWidget>

namespace gui {

/// A pool at one moment: its workers as slots with the task in them, the waiting and the done
/// tasks.
class PoolCard : public QWidget
{
    Q_OBJECT

public:
    explicit PoolCard(QWidget* parent = nullptr);
    void setPicture(PoolPicture picture);
    const PoolPicture& picture() const { return m_picture; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Grid {
        int columns = 1;
        int rows = 1;
        double slotWidth = 0;
        double height = 0;    ///< of all slots
        bool hasChips = true; ///< the task, again, as a chip under its worker
    };
    Grid gridFor(int width) const;
    void paintSlots(QPainter& painter, double top) const;
    void paintTasks(QPainter& painter, double top) const;
    double paintLabel(QPainter& painter, double left, double top, const QString& text) const;
    void paintWaiting(QPainter& painter, double left, double right, double top) const;
    void paintDone(QPainter& painter, double left, double right, double top) const;

    PoolPicture m_picture;
};

} // namespace gui
