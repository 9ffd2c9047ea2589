// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/timeline/time_marks.h"

#include "gui/timeline/scene.h"
#include "gui/look/text_fit.h"
#include "gui/timeline/time_axis.h"

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

QFont pillFont(const Scene& scene)
{
    return scene.sans(11, QFont::DemiBold);
}

/// Around x, above the lanes.
QRectF pillAt(const Scene& scene, double x, const QString& text)
{
    const double width = widthOf(text, pillFont(scene)) + scene.px(20);
    const double height = scene.px(20);
    // Kept whole at the right edge; at the left it may stand over the names.
    const double left = std::min(x - width / 2, scene.time.right() + scene.px(12) - width);
    return {left, scene.lanes.top - scene.px(6) - height, width, height};
}

void paintPill(QPainter& painter, const Scene& scene, const QRectF& pill, const QString& text)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(scene.theme.accent);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setFont(pillFont(scene));
    painter.setPen(scene.theme.onSolid);
    painter.drawText(pill, Qt::AlignCenter | Qt::TextDontClip, text);
}

std::optional<Time> markedMoment(const Scene& scene)
{
    if (scene.cursor)
        return scene.cursor;
    return scene.isLive ? std::optional(scene.now) : std::nullopt;
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

void paintMoment(QPainter& painter, const Scene& scene)
{
    if (scene.cursor) {
        const double x = scene.time.x(*scene.cursor);
        if (x < scene.time.right())
            washFuture(painter, scene, x);
    }
    const std::optional<Time> moment = markedMoment(scene);
    if (!moment)
        return;
    if (const auto mark = edgeMark(scene)) {
        paintPill(painter, scene, mark->place, mark->text);
        return;
    }
    const double x = scene.time.x(*moment);
    paintLine(painter, scene, x, scene.px(2), scene.theme.accent);
    const QString text = pointLabel(*moment, scene.time.length(1));
    paintPill(painter, scene, pillAt(scene, x, text), text);
}

std::optional<QRectF> momentPill(const Scene& scene)
{
    const std::optional<Time> moment = markedMoment(scene);
    if (!moment)
        return {};
    if (const auto mark = edgeMark(scene))
        return mark->place;
    return pillAt(scene, scene.time.x(*moment), pointLabel(*moment, scene.time.length(1)));
}

std::optional<EdgeMark> edgeMark(const Scene& scene)
{
    const std::optional<Time> moment = markedMoment(scene);
    if (!moment)
        return {};
    const double x = scene.time.x(*moment);
    const bool isBefore = x < scene.time.left - 1;
    if (!isBefore && x <= scene.time.right() + 1)
        return {};
    const QString t = pointLabel(*moment, scene.time.length(1));
    const QString text = isBefore ? QStringLiteral("◂ %1").arg(t) : QStringLiteral("%1 ▸").arg(t);
    QRectF place = pillAt(scene, isBefore ? scene.time.left : scene.time.right(), text);
    if (isBefore)
        place.moveLeft(scene.time.left);
    return EdgeMark{place, text};
}

} // namespace gui
