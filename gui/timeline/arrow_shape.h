// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/timeline/scene.h"

#include <QPainterPath>

namespace gui {

/// The way of one arrow: straight along its sender's moment, then into the receiver's moment within
/// the gap before the receiver's lane, so that arrows do not run across other lanes' slices.
struct ArrowShape {
    std::size_t arrow = 0; ///< index in the timeline
    model::Arrow::Kind kind = model::Arrow::Kind::Start;
    std::vector<std::size_t> covered; ///< the next few that lie on it and are not drawn; of none
                                      ///< where there are more arrows than labels could stand
    QPointF from;
    QPointF bend; ///< where it leaves the sender's moment
    QPointF to;   ///< the tip

    QPainterPath path() const;
    /// How far a point is from the way, in pixels.
    double distance(QPointF point) const;
};

/// The arrows in sight. Of arrows between the same two lanes that would lie on each other the first
/// is kept and covers the others. Who lets whom go on is left out where it happens so often that
/// nobody could follow it; of a shorter time it is in sight.
std::vector<ArrowShape> visibleArrows(const Scene& scene);

/// The arrow under the mouse, if one is near enough.
std::optional<std::size_t> arrowAt(const std::vector<ArrowShape>& shapes, QPointF point,
                                   double reach);

} // namespace gui
