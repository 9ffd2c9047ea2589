// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/theme.h"

#include <QObject>

namespace gui {

/// What the desktop asks for, light or dark, while the program runs. Construct it before
/// applyTheme() is first called.
class SystemTheme : public QObject
{
    Q_OBJECT

public:
    explicit SystemTheme(QObject* parent = nullptr);
    const Theme& theme() const;

signals:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look();

    bool m_isDark = false;
};

} // namespace gui
