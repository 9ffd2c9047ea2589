// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/timeline/time_scale.h"

namespace gui {

/// Which stretch of a run is on show, and how it moves. Two ways of following a live run: the whole
/// of it, on an axis that grows in round steps, or a window of fixed length that moves along.
struct TimeWindow {
    Time from{0};
    Time to{std::chrono::seconds(1)};
    bool isWhole = true; ///< until somebody zooms or pans: from 0 to the end
    bool isFollowing = true;

    Time span() const { return to - from; }
    friend bool operator==(const TimeWindow&, const TimeWindow&) = default;

    /// The present moved on. `room` is the share of the width kept free at the right for the
    /// labels of ends; a live run keeps more, so that the axis need not grow at each frame.
    void follow(Time present, bool isLive, double room);
    void goTo(Time present); ///< keeps the length; the present stands well before the right edge
    void centre(Time t);     ///< keeps the length; ends following
    void pan(Time by, Time end);                     ///< ends following
    void zoom(double factor, Time around, Time end); ///< `around` stays where it is
    void showAll(Time present, bool isLive, double room);
};

/// The next of 1, 1.5, 2, 3, 4, 5, 6, 8 and 10 times a power of ten that is not below t.
Time roundUp(Time t);

} // namespace gui
