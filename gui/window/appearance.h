// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/system_theme.h"

namespace gui {

/// Which theme the window wears: the system's, or one that the user has chosen.
class Appearance : public QObject
{
    Q_OBJECT

public:
    enum class Choice { System, Light, Dark };

    explicit Appearance(QObject* parent = nullptr);
    Choice choice() const { return m_choice; }
    void choose(Choice choice);
    void chooseNext();
    const Theme& theme() const;

signals:
    void changed();

private:
    SystemTheme m_system;
    Choice m_choice = Choice::System;
};

} // namespace gui
