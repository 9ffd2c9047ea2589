// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <utility>

namespace gui {

/// Where the lanes stand: row i of a column of rows of equal height, scrolled by some pixels.
struct LaneLayout {
    std::size_t count = 0;
    double top = 0;    ///< of the area, in pixels
    double height = 0; ///< of the area
    double pitch = 50; ///< from one lane to the next
    double bar = 26;   ///< height of a slice
    double scroll = 0; ///< pixels of the column hidden above the area

    double contentHeight() const { return static_cast<double>(count) * pitch; }
    double highestScroll() const;
    double middle(std::size_t lane) const;
    double barTop(std::size_t lane) const { return middle(lane) - bar / 2; }
    double barBottom(std::size_t lane) const { return middle(lane) + bar / 2; }
    std::optional<std::size_t> laneAt(double y) const;
    /// First and one past the last lane of which some is in sight.
    std::pair<std::size_t, std::size_t> visible() const;
};

/// How lanes give way when there are many of them, in pixels at `unit` 1.
struct LaneRoom {
    double usualPitch = 50;
    double leastPitch = 24;  ///< closer they do not move: the column scrolls
    double widestPitch = 50; ///< further apart they do not move: room stays free below
    double usualBar = 26;
    double closestBar = 0.72; ///< of a pitch, when lanes stand close: where one ends must be seen
};

/// Lanes of the usual height while they fit, closer together when they do not.
LaneLayout layOut(std::size_t lanes, double top, double height, double unit,
                  const LaneRoom& room = {});

} // namespace gui
