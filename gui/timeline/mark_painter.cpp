// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/timeline/mark_painter.h"

#include "gui/timeline/scene.h"
#include "gui/look/text_fit.h"
#include "gui/timeline/time_axis.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace gui {

namespace {

// In pixels at desktop size.
constexpr double flagWidth = 9;
constexpr double flagHeight = 12;
constexpr double disc = 16;
constexpr double below = 13; ///< from the lanes to the middle of what stands below them

bool isInSight(const Scene& scene, Time t)
{
    return t >= scene.time.from && t <= scene.time.to;
}

double bottomOf(const Scene& scene)
{
    return scene.lanes.top + scene.lanes.height;
}

QRectF flagOf(const Scene& scene, Time t)
{
    return {scene.time.x(t), scene.lanes.top - scene.px(8) - scene.px(flagHeight),
            scene.px(flagWidth), scene.px(flagHeight)};
}

void paintFlag(QPainter& painter, const Scene& scene, Time t)
{
    const QRectF flag = flagOf(scene, t);
    painter.setPen(QPen(scene.theme.accent, scene.px(1.5), Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(flag.topLeft(), QPointF(flag.left(), scene.lanes.top));
    QPainterPath cloth(flag.topLeft());
    cloth.lineTo(flag.right(), flag.center().y() - flag.height() / 4);
    cloth.lineTo(flag.left(), flag.center().y());
    painter.fillPath(cloth, scene.theme.accent);
}

void paintMarker(QPainter& painter, const Scene& scene, Time t, const QString& letter)
{
    const double x = scene.time.x(t);
    painter.setPen(QPen(scene.theme.text, scene.px(1.5), Qt::DashLine, Qt::FlatCap));
    painter.drawLine(QPointF(x, scene.lanes.top), QPointF(x, bottomOf(scene)));
    const double side = scene.px(disc);
    const QRectF place(x - side / 2, bottomOf(scene) + scene.px(below) - side / 2, side, side);
    painter.setPen(Qt::NoPen);
    painter.setBrush(scene.theme.text);
    painter.drawEllipse(place);
    painter.setPen(scene.theme.panel);
    painter.setFont(scene.sans(11, QFont::DemiBold));
    painter.drawText(place, Qt::AlignCenter | Qt::TextDontClip, letter);
}

/// A line between the markers, with its length in the middle, or beside it where it is too short.
void paintDistance(QPainter& painter, const Scene& scene, Time length)
{
    const auto clamped = [&scene](Time t) {
        return std::clamp(scene.time.x(t), scene.time.left, scene.time.right());
    };
    const auto [left, right] = std::minmax({clamped(*scene.marks.a), clamped(*scene.marks.b)});
    // Above the axis's labels, which stay legible.
    const double line = bottomOf(scene) + scene.px(3);
    painter.setPen(QPen(scene.theme.text, scene.px(1.5)));
    painter.drawLine(QPointF(left, line), QPointF(right, line));

    const QFont font = scene.sans(12, QFont::DemiBold);
    const QString text = lengthLabel(length);
    const double width = widthOf(text, font) + scene.px(12);
    const double side = scene.px(disc);
    double from = (left + right - width) / 2;
    if (right - left < width + side)
        from = right + side / 2 + width < scene.time.right() ? right + side / 2
                                                             : left - side / 2 - width;
    const QRectF place(from, bottomOf(scene) + scene.px(below) - side / 2, width, side);
    painter.fillRect(place, scene.theme.panel);
    painter.setFont(font);
    painter.drawText(place, Qt::AlignCenter | Qt::TextDontClip, text);
}

} // namespace

void paintBookmarks(QPainter& painter, const Scene& scene)
{
    for (const Bookmark& bookmark : scene.marks.bookmarks) {
        if (isInSight(scene, bookmark.t))
            paintFlag(painter, scene, bookmark.t);
    }
}

void paintMarkers(QPainter& painter, const Scene& scene)
{
    if (const auto length = scene.marks.distance())
        paintDistance(painter, scene, *length);
    if (scene.marks.a && isInSight(scene, *scene.marks.a))
        paintMarker(painter, scene, *scene.marks.a, QStringLiteral("A"));
    if (scene.marks.b && isInSight(scene, *scene.marks.b))
        paintMarker(painter, scene, *scene.marks.b, QStringLiteral("B"));
}

std::optional<std::size_t> bookmarkAt(const Scene& scene, const QPointF& at)
{
    const auto& bookmarks = scene.marks.bookmarks;
    // The last one drawn lies on top.
    for (std::size_t i = bookmarks.size(); i-- > 0;) {
        const double reach = scene.px(2);
        if (isInSight(scene, bookmarks[i].t) &&
            flagOf(scene, bookmarks[i].t).adjusted(-reach, -reach, reach, reach).contains(at))
            return i;
    }
    return {};
}

} // namespace gui
