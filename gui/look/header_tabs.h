// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

namespace gui {

/// Tabs that stand in the header of their panel. They show where the keyboard is, and are never
/// cut: what stands beside them gives way.
class HeaderTabs : public QTabBar
{
    Q_OBJECT

public:
    /// `name` is for tests and style sheets; never shown. The titles are set later.
    HeaderTabs(const QString& name, int count, QWidget* parent);
};

} // namespace gui
