// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/timeline/arrow_painter.h"

#include "gui/theme/contrast.h"
#include "gui/timeline/arrow_crowd.h"
#include "gui/timeline/arrow_labels.h"

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

bool isLost(const ArrowShape& shape)
{
    return shape.kind == model::Arrow::Kind::Lost;
}

QColor colourOf(const Scene& scene, const ArrowShape& shape, bool areMany)
{
    const QColor usual = isLost(shape) ? scene.theme.isFalse : scene.theme.dimText;
    switch (stressOf(scene, shape.arrow)) {
    case Stress::Strong: return isLost(shape) ? usual : scene.theme.text;
    case Stress::Faded: return blend(usual, scene.theme.panel, 0.25);
    case Stress::Usual: break;
    }
    return blend(usual, scene.theme.panel, areMany ? 0.45 : 0.85);
}

void paintArrow(QPainter& painter, const Scene& scene, const ArrowShape& shape, bool areMany)
{
    const Stress stress = stressOf(scene, shape.arrow);
    const QColor colour = colourOf(scene, shape, areMany);
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

void paintLabels(QPainter& painter, const Scene& scene, const std::vector<ArrowShape>& shapes)
{
    std::vector<ArrowShape> worthIt;
    for (const ArrowShape& shape : shapes) {
        if (stressOf(scene, shape.arrow) != Stress::Faded)
            worthIt.push_back(shape);
    }
    const QFont font = arrowLabelFont(scene);
    painter.setFont(font);
    for (const ArrowLabel& label : labelsOf(scene, worthIt, shapes)) {
        const bool isStrong = stressOf(scene, label.arrow) == Stress::Strong;
        const auto kind = scene.timeline->arrows().way(label.arrow).kind;
        const QColor usual =
            kind == model::Arrow::Kind::Lost ? scene.theme.isFalse : scene.theme.dimText;
        painter.setPen(isStrong ? scene.theme.text : usual);
        painter.drawText(label.place, Qt::AlignLeft | Qt::AlignVCenter, label.text);
    }
}

/// By colour: arrows that tell of a lost update lie above the others.
void paintAsCrowd(QPainter& painter, const Scene& scene, const std::vector<ArrowShape>& shapes)
{
    std::vector<const ArrowShape*> usual;
    std::vector<const ArrowShape*> lost;
    for (const ArrowShape& shape : shapes) {
        if (stressOf(scene, shape.arrow) != Stress::Strong)
            (isLost(shape) ? lost : usual).push_back(&shape);
    }
    for (const auto& part : {usual, lost}) {
        if (!part.empty())
            paintCrowd(painter, scene, part, colourOf(scene, *part.front(), true));
    }
}

} // namespace

void paintArrows(QPainter& painter, const Scene& scene)
{
    const std::vector<ArrowShape> shapes = visibleArrows(scene);
    if (shapes.size() > crowdOfArrows && scene.strips != nullptr)
        return paintAsCrowd(painter, scene, shapes);
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
