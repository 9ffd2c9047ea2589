// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/truth_sign.h"

#include "gui/theme/theme.h"

#include <QPainter>

namespace gui {

void drawTruthSign(QPainter& painter, const Theme& theme, model::Truth truth, bool isUsual,
                   QPointF centre)
{
    painter.setBrush(Qt::NoBrush);
    switch (truth) {
    case model::Truth::Open:
        painter.setPen(QPen(theme.dimText, 1.8));
        painter.drawEllipse(centre, 4.5, 4.5);
        break;
    case model::Truth::Holds:
        painter.setPen(QPen(theme.isTrue, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF({centre + QPointF(-4.5, 0.5), centre + QPointF(-1.5, 3.5),
                                        centre + QPointF(4.5, -3.5)}));
        break;
    case model::Truth::Fails:
        painter.setPen(
            QPen(isUsual ? theme.careful : theme.isFalse, 2.2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(centre + QPointF(-3.5, -3.5), centre + QPointF(3.5, 3.5));
        painter.drawLine(centre + QPointF(-3.5, 3.5), centre + QPointF(3.5, -3.5));
        break;
    }
}

} // namespace gui
