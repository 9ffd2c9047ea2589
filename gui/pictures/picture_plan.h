// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/timeline/lane_layout.h"

#include <QRect>
#include <QSize>

namespace gui {

/// How a picture's room is shared out: before anything is painted, by numbers alone.
struct PicturePlan {
    QSize size;
    double unit = 1; ///< size of type and lanes
    int caption = 0; ///< height of the strip with the title, at the top
    QRect content;   ///< where the lanes and their axis stand, or the stage
    LaneRoom lanes;
};

/// Type as large as a projector wants it while the lanes fit a 16:9 slide of that width, smaller
/// when there are many. With no height, as high as the lanes need: few lanes leave nothing empty,
/// very many make a taller picture rather than an illegible one.
PicturePlan planPicture(int width, int height, std::size_t lanes);

/// Two runs below each other: index 0 is the upper one.
struct ComparedPlan {
    QSize size;
    double unit = 1;
    int caption = 0;
    QRect headings[2];
    QRect lanes[2]; ///< with the strip above them; below the lower ones the axis
    LaneRoom room;
};

/// As planPicture(), for the lanes of both.
ComparedPlan planComparison(int width, int height, std::size_t upper, std::size_t lower);

/// The same for the stage, whose height is not known before it is laid out: with no height, the
/// content has none and the size neither.
PicturePlan planStage(int width, int height);

} // namespace gui
