// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/timeline/arrow_shape.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <optional>
#include <set>
#include <unordered_map>

namespace gui {

namespace {

constexpr double leastDistance = 3;       ///< pixels between two arrows of the same two lanes
constexpr std::size_t mostCovered = 8;    ///< of which anybody would want to read the labels
constexpr std::size_t mostCovering = 256; ///< arrows in sight that could have labels
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

/// The row of each process, found quickly: a frame may ask a hundred thousand times.
class LaneOfPid
{
public:
    explicit LaneOfPid(const std::vector<model::Lane>& lanes)
        : m_slots(std::bit_ceil(4 * lanes.size() + 1))
    {
        for (std::size_t row = 0; row < lanes.size(); ++row) {
            Slot& slot = slotOf(lanes[row].pid);
            slot = {lanes[row].pid, row}; // of a PID that was used again: the newest
        }
    }

    std::optional<std::size_t> find(pid_t pid) const
    {
        const Slot& slot = const_cast<LaneOfPid*>(this)->slotOf(pid);
        return slot.row == none ? std::nullopt : std::optional(slot.row);
    }

private:
    static constexpr std::size_t none = SIZE_MAX;
    struct Slot {
        pid_t pid = 0;
        std::size_t row = none;
    };

    Slot& slotOf(pid_t pid)
    {
        std::size_t at = static_cast<std::size_t>(pid) * 0x9e3779b97f4a7c15U >> 20;
        for (;; ++at) {
            Slot& slot = m_slots[at & (m_slots.size() - 1)];
            if (slot.row == none || slot.pid == pid)
                return slot;
        }
    }

    std::vector<Slot> m_slots;
};

/// The calls that wake somebody, as long as there are few.
class Wakers
{
public:
    void see(const model::ArrowList::Way& way)
    {
        if (!areTooMany())
            m_calls.emplace(way.fromPid, way.fromTime);
    }
    bool areTooMany() const { return m_calls.size() > mostWakers; }

private:
    std::set<std::pair<pid_t, Time>> m_calls;
};

ArrowShape shapeOf(const Scene& scene, const model::ArrowList::Way& arrow, std::size_t fromLane,
                   std::size_t toLane)
{
    const LaneLayout& lanes = scene.lanes;
    const bool isDown = toLane > fromLane;
    const double gap = std::max(6.0 * scene.unit, lanes.pitch - lanes.bar);
    ArrowShape shape;
    shape.arrow = arrow.number;
    shape.kind = arrow.kind;
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

/// What can be seen of the arrows, found one after the other.
class Sight
{
public:
    explicit Sight(const Scene& scene) : m_scene(scene), m_lanes(scene.timeline->lanes()) {}

    void add(const model::ArrowList::Way& way)
    {
        const bool isWake = way.kind == model::Arrow::Kind::Wake;
        const bool isChained = !m_scene.chain.empty() && m_scene.chain.contains(way.number);
        if (isWake && m_wakers.areTooMany() && !isChained)
            return;
        const auto from = m_lanes.find(way.fromPid);
        const auto to = m_lanes.find(way.toPid);
        if (!from || !to || *from == *to)
            return;
        const Way seen{m_scene.time.x(way.fromTime), m_scene.time.x(way.toTime), m_shapes.size()};
        const std::uint64_t key = *from << 32 | *to << 1 | std::uint64_t{isWake};
        const auto [last, isFirst] = m_lastWays.try_emplace(key, seen);
        if (!isFirst && last->second.liesUnder(seen) && !isChained) {
            auto& covered = m_shapes[last->second.shape].covered;
            if (covered.size() < mostCovered && m_shapes.size() <= mostCovering)
                covered.push_back(way.number);
            return;
        }
        last->second = seen;
        m_shapes.push_back(shapeOf(m_scene, way, *from, *to));
        if (isWake)
            m_wakers.see(way);
    }

    /// Without the arrows of calls that wake somebody where there are too many of them; those of
    /// the chain stay.
    std::vector<ArrowShape> take()
    {
        if (m_wakers.areTooMany()) {
            std::erase_if(m_shapes, [&](const ArrowShape& shape) {
                return shape.kind == model::Arrow::Kind::Wake &&
                       !m_scene.chain.contains(shape.arrow);
            });
        }
        return std::move(m_shapes);
    }

private:
    const Scene& m_scene;
    LaneOfPid m_lanes;
    std::unordered_map<std::uint64_t, Way> m_lastWays; ///< of who lets go on apart
    Wakers m_wakers;
    std::vector<ArrowShape> m_shapes;
};

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
    Sight sight(scene);
    // Of arrows that would lie on each other one is as good as the other; the list's are up to a
    // third farther apart than it is asked for.
    const Time near = scene.time.length(leastDistance * 3 / 4);
    const model::ArrowList& arrows = scene.timeline->arrows();
    std::set<std::size_t> unseen = scene.chain;
    arrows.forWithin(scene.time.from, scene.time.to, near, [&](const model::ArrowList::Way& way) {
        if (!unseen.empty())
            unseen.erase(way.number);
        sight.add(way);
    });
    for (const std::size_t arrow : unseen)
        sight.add(arrows.way(arrow));
    return sight.take();
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
