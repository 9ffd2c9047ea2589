// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/timeline/name_column.h"

#include "gui/theme/contrast.h"
#include "gui/timeline/scene.h"
#include "gui/look/text_fit.h"

#include <QPainter>

#include <algorithm>
#include <map>

namespace gui {

namespace {

// In pixels at desktop size.
constexpr double edge = 16;
constexpr double indent = 14;
constexpr double square = 8;
constexpr double afterSquare = 6;
constexpr double beforePid = 14;
constexpr double beforeLanes = 14;
constexpr double widestColumn = 280;

QFont nameFont(const Scene& scene)
{
    return scene.sans(std::min(13.0, scene.barType() + 1));
}
QFont pidFont(const Scene& scene)
{
    return scene.mono(std::min(12.0, scene.barType()));
}

QString pidOf(const model::Lane& lane)
{
    return QString::number(lane.pid);
}

double squareLeft(const Scene& scene, const model::Lane& lane)
{
    return scene.px(edge + indent * lane.depth);
}

/// From the parent's square down, then right to the child's.
void paintBranch(QPainter& painter, const Scene& scene, std::size_t index, std::size_t parent)
{
    const double x = squareLeft(scene, scene.lane(parent)) + scene.px(square / 2);
    const double y = scene.lanes.middle(index);
    const double top = scene.lanes.middle(parent) + scene.px(square);
    painter.setPen(QPen(blend(scene.theme.dimText, scene.theme.panel, 0.35), scene.px(1)));
    painter.drawPolyline(
        QPolygonF({QPointF(x, top), QPointF(x, y),
                   QPointF(squareLeft(scene, scene.lane(index)) - scene.px(3), y)}));
}

void paintHighlight(QPainter& painter, const Scene& scene, std::size_t index)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(scene.theme.selection);
    const double height = std::min(scene.lanes.pitch, scene.lanes.bar + scene.px(4));
    const double left = scene.px(edge / 2);
    const QRectF row(left, scene.lanes.middle(index) - height / 2,
                     scene.time.left - left - scene.px(beforeLanes / 2), height);
    painter.drawRoundedRect(row, scene.px(6), scene.px(6));
}

void paintName(QPainter& painter, const Scene& scene, std::size_t index)
{
    const model::Lane& lane = scene.lane(index);
    const double y = scene.lanes.middle(index);
    const double side = std::min(scene.px(square), scene.lanes.bar);
    const QRectF box(squareLeft(scene, lane), y - side * 0.625, side, side * 1.25);
    painter.setPen(Qt::NoPen);
    painter.setBrush(scene.hue(lane));
    painter.drawRoundedRect(box, scene.px(2), scene.px(2));

    const double right = scene.time.left - scene.px(beforeLanes);
    const double pid = widthOf(pidOf(lane), pidFont(scene));
    const QRectF row(0, y - scene.lanes.pitch / 2, right, scene.lanes.pitch);
    painter.setFont(pidFont(scene));
    painter.setPen(scene.theme.dimText);
    drawLine(painter, row.adjusted(right - pid, 0, 0, 0), pidOf(lane), scene.isOfPixels());

    const double left = box.right() + scene.px(afterSquare);
    const double room = right - pid - scene.px(beforePid) - left;
    painter.setFont(nameFont(scene));
    painter.setPen(scene.theme.text);
    drawLine(painter, QRectF(left, row.top(), room + 1, row.height()),
             fitted({QString::fromStdString(lane.name)}, painter.font(), room, scene.px(12)),
             scene.isOfPixels());
}

} // namespace

void paintNames(QPainter& painter, const Scene& scene)
{
    const auto [first, last] = scene.lanes.visible();
    std::map<pid_t, std::size_t> byPid;
    const auto& lanes = scene.timeline->lanes();
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        const auto parent = byPid.find(lanes[i].parent);
        // The line of a child below the area still runs through it.
        if (lanes[i].depth > 0 && parent != byPid.end() && i >= first && parent->second < last)
            paintBranch(painter, scene, i, parent->second);
        byPid[lanes[i].pid] = i;
    }
    for (std::size_t i = first; i < last; ++i) {
        if (scene.highlighted == lanes[i].pid)
            paintHighlight(painter, scene, i);
        paintName(painter, scene, i);
    }
}

double nameColumnWidth(const Scene& scene)
{
    double widest = scene.px(120);
    for (const model::Lane& lane : scene.timeline->lanes()) {
        const double name = widthOf(QString::fromStdString(lane.name), nameFont(scene));
        const double pid = widthOf(pidOf(lane), pidFont(scene));
        widest = std::max(widest, squareLeft(scene, lane) + name + pid +
                                      scene.px(square + afterSquare + beforePid + beforeLanes));
    }
    return std::min(widest, scene.px(widestColumn));
}

} // namespace gui
