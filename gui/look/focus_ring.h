// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace gui {

/// A line around a widget while the keyboard has brought the focus to it; for those that do not
/// show it by themselves. Lets the mouse through, and a click does not bring it.
class FocusRing : public QWidget
{
    Q_OBJECT

public:
    /// The widget becomes its parent.
    explicit FocusRing(QWidget* around);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace gui
