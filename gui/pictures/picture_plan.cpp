// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/picture_plan.h"

#include "gui/timeline/timeline_view.h"

#include <algorithm>
#include <cmath>

namespace gui {

namespace {

constexpr double captionStrip = 56;
constexpr double smallestUnit = 1;
constexpr double projectorUnit = 1.6;
constexpr double widthAtUnitOne = 1000;
constexpr double stageEdge = 12;
constexpr double headingStrip = 26;
constexpr double slide = 9.0 / 16.0;

/// Lanes on paper do not scroll: they may come closer than in a window, and spread on a high one.
constexpr LaneRoom onPaper{.usualPitch = 50, .leastPitch = 17, .widestPitch = 84, .usualBar = 26};
constexpr double comfortablePitch = 26; ///< below it a picture of free height grows instead

double heightOf(std::size_t lanes, double pitch)
{
    return captionStrip + TimelineView::stripsHeight + pitch * static_cast<double>(lanes);
}

} // namespace

PicturePlan planPicture(int width, int height, std::size_t lanes)
{
    PicturePlan plan;
    plan.lanes = onPaper;
    const double highest = height > 0 ? height : slide * width;
    const double unit =
        std::min(width / widthAtUnitOne, highest / heightOf(lanes, comfortablePitch));
    plan.unit = std::clamp(unit, smallestUnit, projectorUnit);
    plan.caption = static_cast<int>(std::lround(captionStrip * plan.unit));
    const double usual = plan.unit * heightOf(lanes, onPaper.usualPitch);
    const double least = plan.unit * heightOf(lanes, comfortablePitch);
    const double free = std::max(least, std::min(usual, highest));
    plan.size = {width, height > 0 ? height : static_cast<int>(std::ceil(free))};
    // Lanes do not spread without end over a high page: what is left over frames them.
    const int room = plan.size.height() - plan.caption;
    const double widest = plan.unit * (heightOf(lanes, onPaper.widestPitch) - captionStrip);
    const int used = std::min(room, static_cast<int>(std::ceil(widest)));
    plan.content = {0, plan.caption + (room - used) / 3, width, used};
    return plan;
}

ComparedPlan planComparison(int width, int height, std::size_t upper, std::size_t lower)
{
    constexpr double withAxis = TimelineView::stripsHeight;
    constexpr double without = withAxis - TimelineView::axisHeight + TimelineView::edgeBelow;
    const double strips = captionStrip + 2 * headingStrip + without + withAxis;
    const auto lanes = static_cast<double>(upper + lower);
    const double highest = height > 0 ? height : slide * width;
    const double least = strips + comfortablePitch * lanes;
    ComparedPlan plan;
    plan.room = onPaper;
    plan.unit =
        std::clamp(std::min(width / widthAtUnitOne, highest / least), smallestUnit, projectorUnit);
    const double free =
        std::clamp(highest, plan.unit * least, plan.unit * (strips + onPaper.usualPitch * lanes));
    plan.size = {width, height > 0 ? height : static_cast<int>(std::ceil(free))};
    plan.caption = static_cast<int>(std::lround(captionStrip * plan.unit));
    const double pitch = (plan.size.height() - plan.unit * strips) / std::max(1.0, lanes);
    int y = plan.caption;
    const auto take = [&](double wanted) {
        const QRect place(0, y, width, static_cast<int>(wanted));
        y += place.height();
        return place;
    };
    plan.headings[0] = take(headingStrip * plan.unit);
    plan.lanes[0] = take(without * plan.unit + pitch * static_cast<double>(upper));
    plan.headings[1] = take(headingStrip * plan.unit);
    plan.lanes[1] = take(std::max(1, plan.size.height() - y));
    return plan;
}

PicturePlan planStage(int width, int height)
{
    PicturePlan plan;
    plan.unit = std::clamp(width / widthAtUnitOne, smallestUnit, projectorUnit);
    plan.caption = static_cast<int>(std::lround(captionStrip * plan.unit));
    const int edge = static_cast<int>(std::lround(stageEdge * plan.unit));
    plan.size = {width, height};
    plan.content = {edge, plan.caption, width - 2 * edge,
                    height > 0 ? std::max(0, height - plan.caption - edge) : 0};
    return plan;
}

} // namespace gui
