// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/run/marks.h"
#include "gui/theme/theme.h"
#include "gui/timeline/difference_mark.h"
#include "gui/timeline/lane_layout.h"
#include "gui/timeline/time_scale.h"
#include "model/run_clock.h"
#include "model/timeline.h"

#include <set>
#include <span>

namespace gui {

/// What the mouse points at.
struct Pointed {
    std::optional<std::size_t> lane;
    std::optional<model::Slice> slice;
    std::optional<std::size_t> arrow;
    std::optional<std::size_t> pause;

    friend bool operator==(const Pointed&, const Pointed&) = default;
};

class LaneStrips;

/// One frame of the timeline: all that its painters need. Made anew for each drawing.
struct Scene {
    const model::Timeline* timeline = nullptr;
    const model::World* world = nullptr; ///< of the present: it knows every name and number
    std::span<const model::Pause> pauses{};
    Theme theme;
    TimeScale time;
    LaneLayout lanes;
    double unit = 1; ///< size of type and lanes: 1 on the desktop, 1.6 for a projector
    Time now{0};     ///< where open slices end
    bool isLive = false;
    std::optional<Time> cursor;
    Marks marks{};
    std::optional<DifferenceMark> difference{};
    Pointed pointed;
    std::set<std::size_t> chain; ///< arrows that are strong; the others fade if there are any
    std::optional<pid_t> highlighted;
    LaneStrips* strips = nullptr; ///< for crowded lanes; nothing on paper, where all is vectors

    const model::Lane& lane(std::size_t index) const { return timeline->lanes()[index]; }
    bool isOfPixels() const { return strips != nullptr; }
    QColor hue(const model::Lane& lane) const { return theme.process(lane.birth); }
    /// Pixels of a length that the drawings give at desktop size.
    double px(double length) const { return length * unit; }
    QFont sans(double size, QFont::Weight weight = QFont::Normal) const;
    QFont mono(double size) const;
    /// Size of type on a bar: smaller where lanes stand close.
    double barType() const;
};

} // namespace gui
