// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/timeline/time_scale.h"
#include "model/timeline.h"

#include <optional>
#include <vector>

namespace gui {

/// One thing to draw on a lane: a slice, or a stretch in which slices are too short to be told
/// apart.
struct Piece {
    double left = 0;
    double right = 0;
    model::Texture texture = model::Texture::Running; ///< of a stretch: what takes most of its time
    std::optional<std::size_t> slice{};               ///< its number; nothing for a stretch
    bool isCutLeft = false;                           ///< goes on beyond the axis
    bool isCutRight = false;

    double width() const { return right - left; }
};

/// What a lane shows on the scale: at most about two pieces a pixel, however many slices there are,
/// and found by binary search, so the price does not grow with what is out of sight. Covers exactly
/// the pixels that some slice touches. Open slices reach until `now`.
std::vector<Piece> visiblePieces(const model::Slices& slices, const TimeScale& scale, Time now);

/// The slice that lasts at t, if there is one.
std::optional<model::Slice> sliceAt(const model::Slices& slices, Time t, Time now);

} // namespace gui
