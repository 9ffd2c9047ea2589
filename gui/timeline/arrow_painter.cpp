// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/timeline/arrow_painter.h"

#include "gui/theme/contrast.h"
#include "gui/timeline/arrow_shape.h"
#include "gui/timeline/text_fit.h"

#include <QPainter>

#include <cmath>

namespace gui {

namespace {

constexpr std::size_t mostLabelled = 60; ///< more labels are a carpet, not words
constexpr std::size_t fewArrows = 12;    ///< of more only the last stretch is drawn, or they
                                         ///< would be a wall; the chain shows the whole way

enum class Stress { Usual, Strong, Faded };

Stress stressOf(const Scene& scene, std::size_t arrow)
{
    if (scene.chain.empty())
        return Stress::Usual;
    return scene.chain.contains(arrow) ? Stress::Strong : Stress::Faded;
}

QColor colourOf(const Scene& scene, Stress stress, bool areMany)
{
    switch (stress) {
    case Stress::Strong: return scene.theme.text;
    case Stress::Faded: return blend(scene.theme.dimText, scene.theme.panel, 0.25);
    case Stress::Usual: break;
    }
    return blend(scene.theme.dimText, scene.theme.panel, areMany ? 0.45 : 0.85);
}

void paintArrow(QPainter& painter, const Scene& scene, const ArrowShape& shape, bool areMany)
{
    const Stress stress = stressOf(scene, shape.arrow);
    const QColor colour = colourOf(scene, stress, areMany);
    const double width = scene.px(stress == Stress::Strong ? 2 : 1.1);
    const double direction = shape.to.y() > shape.from.y() ? 1 : -1;
    const double length = scene.px(stress == Stress::Strong ? 8 : 6.5);
    ArrowShape line = shape;
    if (areMany)
        line.from = line.bend;
    line.to.ry() -= direction * length * 0.8; // a line's square end would blunt the tip
    painter.strokePath(line.path(), QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
    const double half = length * 0.5;
    const QPointF base(shape.to.x(), shape.to.y() - direction * length);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF({shape.to, base + QPointF(half, 0), base - QPointF(half, 0)}));
}

/// Beside the sender's end, in the gap between the lanes.
QRectF labelPlace(const Scene& scene, const ArrowShape& shape, double width)
{
    const double height = scene.px(14);
    const bool isDown = shape.to.y() > shape.from.y();
    const double y = isDown ? shape.from.y() + scene.px(1) : shape.from.y() - height - scene.px(1);
    // Past the tip when it is near: the arrow would bend through the word.
    const double bend = shape.to.x() - shape.from.x();
    const double x = bend > 0 && bend < scene.px(40) ? shape.to.x() : shape.from.x();
    return {x + scene.px(6), y, width, height};
}

/// A started child's name stands at its lane already.
bool hasLabel(const model::Arrow& arrow)
{
    return !arrow.label.empty() && arrow.kind != model::Arrow::Kind::Start;
}

bool isCrossed(const QRectF& place, const ArrowShape& own, const std::vector<ArrowShape>& shapes)
{
    const auto touches = [&place](QPointF one, QPointF other) {
        return QRectF(one, other).normalized().adjusted(-1, 0, 1, 0).intersects(place);
    };
    return std::any_of(shapes.begin(), shapes.end(), [&](const ArrowShape& other) {
        return other.arrow != own.arrow &&
               (touches(other.from, other.bend) || touches(other.bend, other.to));
    });
}

void paintLabels(QPainter& painter, const Scene& scene, const std::vector<ArrowShape>& shapes)
{
    const bool hasRoom = scene.lanes.pitch - scene.lanes.bar >= scene.px(15);
    if (!hasRoom)
        return;
    const QFont font = scene.sans(10.5, QFont::Medium);
    painter.setFont(font);
    std::vector<QRectF> taken;
    for (const ArrowShape& shape : shapes) {
        const model::Arrow& arrow = scene.timeline->arrows()[shape.arrow];
        const Stress stress = stressOf(scene, shape.arrow);
        if (!hasLabel(arrow) || stress == Stress::Faded)
            continue;
        const QString text = fitted({QString::fromStdString(arrow.label)}, font, scene.px(120), 0);
        const QRectF place = labelPlace(scene, shape, widthOf(text, font) + scene.px(2));
        const auto hides = [&](const QRectF& other) { return other.intersects(place); };
        if (place.right() > scene.time.right() || isCrossed(place, shape, shapes) ||
            std::any_of(taken.begin(), taken.end(), hides))
            continue;
        taken.push_back(place);
        painter.setPen(stress == Stress::Strong ? scene.theme.text : scene.theme.dimText);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, text);
    }
}

} // namespace

void paintArrows(QPainter& painter, const Scene& scene)
{
    const std::vector<ArrowShape> shapes = visibleArrows(scene);
    for (const ArrowShape& shape : shapes) {
        if (stressOf(scene, shape.arrow) != Stress::Strong)
            paintArrow(painter, scene, shape, shapes.size() > fewArrows);
    }
    if (shapes.size() <= mostLabelled)
        paintLabels(painter, scene, shapes);
}

void paintChain(QPainter& painter, const Scene& scene)
{
    if (scene.chain.empty())
        return;
    for (const ArrowShape& shape : visibleArrows(scene)) {
        if (stressOf(scene, shape.arrow) == Stress::Strong)
            paintArrow(painter, scene, shape, false);
    }
}

} // namespace gui
