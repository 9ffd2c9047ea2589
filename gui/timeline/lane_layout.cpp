// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/timeline/lane_layout.h"

#include <algorithm>
#include <cmath>

namespace gui {

double LaneLayout::highestScroll() const
{
    return std::max(0.0, contentHeight() - height);
}

double LaneLayout::middle(std::size_t lane) const
{
    return top - scroll + (static_cast<double>(lane) + 0.5) * pitch;
}

std::optional<std::size_t> LaneLayout::laneAt(double y) const
{
    const double row = std::floor((y - top + scroll) / pitch);
    if (y < top || y >= top + height || row < 0 || row >= static_cast<double>(count))
        return {};
    return static_cast<std::size_t>(row);
}

std::pair<std::size_t, std::size_t> LaneLayout::visible() const
{
    const auto row = [this](double y) {
        return static_cast<std::size_t>(std::clamp(y / pitch, 0.0, static_cast<double>(count)));
    };
    return {row(scroll), std::min(count, row(std::ceil((scroll + height) / pitch) * pitch))};
}

LaneLayout layOut(std::size_t lanes, double top, double height, double unit, const LaneRoom& room)
{
    LaneLayout result{.count = lanes, .top = top, .height = height};
    const double fair = lanes == 0 ? room.usualPitch * unit : height / static_cast<double>(lanes);
    result.pitch = std::clamp(fair, room.leastPitch * unit, room.widestPitch * unit);
    // Whole pixels keep the edges of all bars equally sharp.
    result.pitch = std::max(1.0, std::floor(result.pitch));
    const double usual = room.usualBar * unit;
    const double stretched = usual * std::max(1.0, result.pitch / (room.usualPitch * unit));
    result.bar = std::max(1.0, std::round(std::min(stretched, room.closestBar * result.pitch)));
    return result;
}

} // namespace gui
