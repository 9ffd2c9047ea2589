// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/timeline/arrow_shape.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>

namespace gui {

namespace {

constexpr double leastDistance = 3;    ///< pixels between two arrows of the same two lanes
constexpr std::size_t mostCovered = 8; ///< of which anybody would want to read the labels
constexpr std::size_t mostWakers =
    60; ///< calls that wake somebody; with more of them in sight their
        ///< arrows are a carpet on lanes that are stripes already
constexpr double straightWithin = 2.5; ///< pixels; less of a bend is only a kink

/// Where an arrow between two lanes begins and ends, and which shape it is.
struct Way {
    double from = 0;
    double to = 0;
    std::size_t shape = 0;

    bool liesUnder(const Way& next) const
    {
        return std::abs(next.from - from) < leastDistance && std::abs(next.to - to) < leastDistance;
    }
};

using LaneOfPid = std::map<pid_t, std::size_t>;

LaneOfPid lanesByPid(const std::vector<model::Lane>& lanes)
{
    LaneOfPid result;
    for (std::size_t i = 0; i < lanes.size(); ++i)
        result[lanes[i].pid] = i;
    return result;
}

ArrowShape shapeOf(const Scene& scene, std::size_t index, std::size_t fromLane, std::size_t toLane)
{
    const auto arrow = scene.timeline->arrows().way(index);
    const LaneLayout& lanes = scene.lanes;
    const bool isDown = toLane > fromLane;
    const double gap = std::max(6.0 * scene.unit, lanes.pitch - lanes.bar);
    ArrowShape shape;
    shape.arrow = index;
    shape.to = {scene.time.x(arrow.toTime),
                isDown ? lanes.barTop(toLane) : lanes.barBottom(toLane)};
    shape.from = {scene.time.x(arrow.fromTime),
                  isDown ? lanes.barBottom(fromLane) : lanes.barTop(fromLane)};
    if (std::abs(shape.to.x() - shape.from.x()) < straightWithin)
        shape.from.setX(shape.to.x());
    shape.bend = {shape.from.x(), shape.to.y() + (isDown ? -gap : gap)};
    return shape;
}

double distanceToSegment(QPointF p, QPointF a, QPointF b)
{
    const QPointF along = b - a;
    const double squared = QPointF::dotProduct(along, along);
    const double share =
        squared == 0 ? 0 : std::clamp(QPointF::dotProduct(p - a, along) / squared, 0.0, 1.0);
    const QPointF off = p - (a + share * along);
    return std::hypot(off.x(), off.y());
}

/// Leaves out the arrows of calls that wake somebody where there are too many of them; those of the
/// chain stay.
void thinOutWakes(const Scene& scene, std::vector<ArrowShape>& shapes)
{
    const auto& arrows = scene.timeline->arrows();
    const auto isWake = [&](const ArrowShape& shape) {
        return arrows.way(shape.arrow).kind == model::Arrow::Kind::Wake;
    };
    std::set<std::pair<pid_t, Time>> calls;
    for (const ArrowShape& shape : shapes) {
        if (isWake(shape))
            calls.emplace(arrows.way(shape.arrow).fromPid, arrows.way(shape.arrow).fromTime);
    }
    if (calls.size() > mostWakers) {
        std::erase_if(shapes, [&](const ArrowShape& shape) {
            return isWake(shape) && !scene.chain.contains(shape.arrow);
        });
    }
}

} // namespace

QPainterPath ArrowShape::path() const
{
    QPainterPath path(from);
    path.lineTo(bend);
    const double middle = (bend.y() + to.y()) / 2;
    if (from.x() == to.x())
        path.lineTo(to);
    else
        path.cubicTo(QPointF(bend.x(), middle), QPointF(to.x(), middle), to);
    return path;
}

double ArrowShape::distance(QPointF point) const
{
    constexpr int pieces = 12; // of the curve: it is short
    double nearest = distanceToSegment(point, from, bend);
    const double middle = (bend.y() + to.y()) / 2;
    QPainterPath curve(bend);
    curve.cubicTo(QPointF(bend.x(), middle), QPointF(to.x(), middle), to);
    QPointF last = bend;
    for (int i = 1; i <= pieces; ++i) {
        const QPointF next = curve.pointAtPercent(static_cast<double>(i) / pieces);
        nearest = std::min(nearest, distanceToSegment(point, last, next));
        last = next;
    }
    return nearest;
}

std::vector<ArrowShape> visibleArrows(const Scene& scene)
{
    std::vector<ArrowShape> shapes;
    const LaneOfPid lanes = lanesByPid(scene.timeline->lanes());
    std::map<std::tuple<std::size_t, std::size_t, bool>, Way> lastWays; // of wakes apart
    const auto& arrows = scene.timeline->arrows();
    for (std::size_t i = 0; i < arrows.size(); ++i) {
        const auto arrow = arrows.way(i);
        if (std::max(arrow.fromTime, arrow.toTime) < scene.time.from ||
            std::min(arrow.fromTime, arrow.toTime) > scene.time.to)
            continue;
        const auto from = lanes.find(arrow.fromPid);
        const auto to = lanes.find(arrow.toPid);
        if (from == lanes.end() || to == lanes.end() || from->second == to->second)
            continue;
        const Way way{scene.time.x(arrow.fromTime), scene.time.x(arrow.toTime), shapes.size()};
        const bool isWake = arrow.kind == model::Arrow::Kind::Wake;
        const auto [last, isFirst] = lastWays.try_emplace({from->second, to->second, isWake}, way);
        if (!isFirst && last->second.liesUnder(way) && !scene.chain.contains(i)) {
            auto& covered = shapes[last->second.shape].covered;
            if (covered.size() < mostCovered)
                covered.push_back(i);
            continue;
        }
        last->second = way;
        shapes.push_back(shapeOf(scene, i, from->second, to->second));
    }
    thinOutWakes(scene, shapes);
    return shapes;
}

std::optional<std::size_t> arrowAt(const std::vector<ArrowShape>& shapes, QPointF point,
                                   double reach)
{
    std::optional<std::size_t> found;
    for (const ArrowShape& shape : shapes) {
        if (const double distance = shape.distance(point); distance <= reach) {
            reach = distance;
            found = shape.arrow;
        }
    }
    return found;
}

} // namespace gui
