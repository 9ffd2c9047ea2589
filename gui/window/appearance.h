// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/system_theme.h"

namespace gui {

/// The theme that a window wears, and the whole program with it: the system's, or one that the user
/// has chosen. A widget that is made later needs no second look; so this comes before the others.
class Appearance : public QObject
{
    Q_OBJECT

public:
    enum class Choice { System, Light, Dark };

    /// Dresses the window, which must outlive it.
    Appearance(QWidget& window, Choice choice);
    Choice choice() const { return m_choice; }
    void choose(Choice choice);
    void chooseNext();
    const Theme& theme() const;
    /// Puts it on, with type of that size: 1 on the desktop. Needed after changed(), too.
    void wear(double scale);

signals:
    void changed();

private:
    QWidget& m_window;
    SystemTheme m_system;
    Choice m_choice;
};

} // namespace gui
