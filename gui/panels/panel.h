// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/run/moment.h"

#include <QWidget>

namespace gui {

/// A part of the window that shows something of a run. It takes what it needs while it is called
/// and keeps no pointer into the moment.
class Panel : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    virtual void showMoment(const Moment& moment) = 0;
};

} // namespace gui
