// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/window/window_actions.h"

#include <QFrame>

class QGridLayout;

namespace gui {

/// Everything that keys and the mouse do in the window, on one sheet, which closes at the next
/// click or Escape.
class KeySheet : public QFrame
{
    Q_OBJECT

public:
    KeySheet(const std::vector<WindowActions::Group>& groups, QWidget* parent);

private:
    /// Begins a group, in the next column if it finds no room in this one.
    void addHeading(const QString& name, int rowsToCome);
    void addRow(const QString& keys, const QString& act);

    void beginColumn();

    QGridLayout* m_column = nullptr; ///< the last one
    int m_row = 0;                   ///< of it, the next
};

} // namespace gui
