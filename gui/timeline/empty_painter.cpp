// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/timeline/empty_painter.h"

#include <QCoreApplication>
#include <QPainter>

#include <cmath>

namespace gui {

void paintEmptiness(QPainter& painter, const QRect& area, const Theme& theme, double unit)
{
    const int margin = static_cast<int>(std::lround(24 * unit));
    painter.setFont(Theme::sans(static_cast<int>(std::lround(13 * unit))));
    painter.setPen(theme.dimText);
    painter.drawText(area.adjusted(margin, 0, -margin, 0), Qt::AlignCenter | Qt::TextWordWrap,
                     QCoreApplication::translate("gui::TimelineView",
                                                 "Press Run, or the space bar: every process will "
                                                 "get a lane here, and you will see what it "
                                                 "does, when it waits and how it ends."));
}

} // namespace gui
