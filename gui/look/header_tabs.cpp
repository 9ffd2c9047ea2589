// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/header_tabs.h"

#include "gui/look/focus_ring.h"

namespace gui {

HeaderTabs::HeaderTabs(const QString& name, int count, QWidget* parent) : QTabBar(parent)
{
    setObjectName(name);
    setUsesScrollButtons(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    for (int i = 0; i < count; ++i)
        addTab(QString());
    new FocusRing(this);
}

} // namespace gui
