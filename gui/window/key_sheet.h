// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAction;
class QGridLayout;

namespace gui {

/// Every key of the window on one sheet, which closes at the next click or Escape.
class KeySheet : public QFrame
{
    Q_OBJECT

public:
    KeySheet(const QList<QAction*>& actions, QWidget* parent);
};

} // namespace gui
