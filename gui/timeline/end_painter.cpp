// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/timeline/end_painter.h"

#include "gui/timeline/scene.h"
#include "gui/timeline/slice_words.h"
#include "gui/look/text_fit.h"

#include <QPainter>

#include <algorithm>

namespace gui {

namespace {

QFont endFont(const Scene& scene, std::int32_t code)
{
    return scene.sans(std::min(11.5, scene.barType()), code < 0 ? QFont::DemiBold : QFont::Normal);
}

/// Width of the sign itself, with the space after it.
double signWidth(const Scene& scene, std::int32_t code)
{
    return scene.px(code < 0 ? 17 : 9);
}

void paintCap(QPainter& painter, const QRectF& bar, double x, const QColor& hue, double unit)
{
    const double above = 3 * unit;
    painter.fillRect(QRectF(x, bar.top() - above, 3 * unit, bar.height() + 2 * above), hue);
}

void paintBolt(QPainter& painter, const QRectF& bar, double x, const QColor& hue, double unit)
{
    const double height = std::min(bar.height(), 22 * unit);
    const double width = height * 0.55;
    const auto at = [&](double across, double down) {
        return QPointF(x + across * width, bar.center().y() + (down - 0.5) * height);
    };
    painter.setPen(Qt::NoPen);
    painter.setBrush(hue);
    painter.drawPolygon(QPolygonF(
        {at(0.62, 0), at(0.05, 0.56), at(0.44, 0.56), at(0.3, 1), at(0.95, 0.38), at(0.55, 0.38)}));
}

void paintEndWords(QPainter& painter, const Scene& scene, const QRectF& bar, double x,
                   std::int32_t code)
{
    const QFont font = endFont(scene, code);
    const double from = x + signWidth(scene, code);
    const QString text = fitted(endLabels(code), font, scene.time.right() - from, scene.px(1e4));
    if (text.isEmpty())
        return;
    const QRectF place(from, bar.top(), widthOf(text, font) + 1, bar.height());
    // An arrow behind must not strike the words through.
    painter.fillRect(lineIn(place, font).adjusted(-scene.px(1), 0, scene.px(2), 0),
                     scene.theme.panel);
    painter.setFont(font);
    painter.setPen(code == 0 ? scene.theme.dimText : scene.theme.text);
    drawLine(painter, place, text, scene.isOfPixels());
}

} // namespace

void paintEnd(QPainter& painter, const Scene& scene, std::size_t index)
{
    const model::Lane& lane = scene.lane(index);
    const std::optional<Time> end = lane.reaped ? lane.reaped : lane.died;
    if (!end || !lane.exitCode || *end < scene.time.from || *end > scene.time.to)
        return;
    const QRectF bar(0, scene.lanes.barTop(index), 0, scene.lanes.bar);
    const double x = scene.time.x(*end);
    if (*lane.exitCode < 0)
        paintBolt(painter, bar, x, scene.hue(lane), scene.unit);
    else
        paintCap(painter, bar, x, scene.hue(lane), scene.unit);
    paintEndWords(painter, scene, bar, x, *lane.exitCode);
}

double widestEnd(const Scene& scene)
{
    double widest = 0;
    for (const model::Lane& lane : scene.timeline->lanes()) {
        if (!lane.exitCode)
            continue;
        const QFont font = endFont(scene, *lane.exitCode);
        widest = std::max(widest, signWidth(scene, *lane.exitCode) +
                                      widthOf(endLabels(*lane.exitCode).front(), font));
    }
    return widest;
}

} // namespace gui
