// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/follow_end.h"

#include <QAbstractItemView>
#include <QScrollBar>

#include <memory>

namespace gui {

void followEnd(QAbstractItemView& view)
{
    QScrollBar* bar = view.verticalScrollBar();
    const auto isAtEnd = std::make_shared<bool>(true);
    QObject::connect(bar, &QScrollBar::valueChanged, bar,
                     [bar, isAtEnd](int value) { *isAtEnd = value >= bar->maximum(); });
    QObject::connect(bar, &QScrollBar::rangeChanged, bar, [bar, isAtEnd](int, int end) {
        if (*isAtEnd)
            bar->setValue(end);
    });
}

} // namespace gui
