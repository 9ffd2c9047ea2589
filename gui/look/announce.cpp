// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/announce.h"

#include <QAccessible>
#include <QWidget>

namespace gui {

void announce(QWidget* widget)
{
    QAccessibleEvent alert(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace gui
