// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/timeline/time_marks.h"

#include "gui/theme/contrast.h"
#include "gui/timeline/scene.h"
#include "gui/timeline/text_fit.h"
#include "gui/timeline/time_axis.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace gui {

namespace {

void paintLine(QPainter& painter, const Scene& scene, double x, double width, const QColor& colour)
{
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(x, scene.lanes.top - scene.px(6)),
                     QPointF(x, scene.lanes.top + scene.lanes.height));
}

void paintPill(QPainter& painter, const Scene& scene, Time t)
{
    const QFont font = scene.sans(11, QFont::DemiBold);
    const QString text = pointLabel(t, scene.time.length(1));
    const double width = widthOf(text, font) + scene.px(20);
    const double height = scene.px(20);
    const double x = std::clamp(scene.time.x(t), scene.time.left, scene.time.right());
    // Kept whole at the right edge; at the left it may stand over the names.
    const double left = std::min(x - width / 2, scene.time.right() + scene.px(12) - width);
    const QRectF pill(left, scene.lanes.top - scene.px(6) - height, width, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(scene.theme.accent);
    painter.drawRoundedRect(pill, height / 2, height / 2);
    painter.setFont(font);
    painter.setPen(scene.theme.onSolid);
    painter.drawText(pill, Qt::AlignCenter | Qt::TextDontClip, text);
}

void washFuture(QPainter& painter, const Scene& scene, double x)
{
    const double from = std::max(x, scene.time.left);
    QColor wash = scene.theme.panel;
    wash.setAlphaF(0.6F);
    painter.fillRect(QRectF(from, scene.lanes.top, scene.time.right() - from, scene.lanes.height),
                     wash);
}

} // namespace

void paintPauses(QPainter& painter, const Scene& scene)
{
    const QFont font = scene.sans(10.5);
    const QString text = QCoreApplication::translate("gui::TimelineView", "paused");
    for (const model::Pause& pause : scene.timeline->pauses()) {
        const double left = std::max(scene.time.x(pause.from), scene.time.left);
        const double right =
            std::min(scene.time.x(pause.to.value_or(scene.now)), scene.time.right());
        if (right <= left)
            continue;
        const QRectF band(left, scene.lanes.top, right - left, scene.lanes.height);
        painter.fillRect(band, blend(scene.theme.line, scene.theme.panel, 0.55));
        if (band.width() < widthOf(text, font) + scene.px(8))
            continue;
        painter.setFont(font);
        painter.setPen(scene.theme.dimText);
        painter.drawText(band.adjusted(0, 0, 0, -scene.px(2)), Qt::AlignHCenter | Qt::AlignBottom,
                         text);
    }
}

void paintMoment(QPainter& painter, const Scene& scene)
{
    if (scene.cursor) {
        const double x = scene.time.x(*scene.cursor);
        if (x < scene.time.right())
            washFuture(painter, scene, x);
    }
    if (!scene.cursor && !scene.isLive)
        return;
    const Time moment = scene.cursor.value_or(scene.now);
    const double x = scene.time.x(moment);
    if (x < scene.time.left - 1 || x > scene.time.right() + 1)
        return;
    paintLine(painter, scene, x, scene.px(2), scene.theme.accent);
    paintPill(painter, scene, moment);
}

} // namespace gui
