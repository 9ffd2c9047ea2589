// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/timeline/arrow_shape.h"

#include <QColor>

#include <span>

class QPainter;

namespace gui {

/// So many arrows are a crowd.
inline constexpr std::size_t crowdOfArrows = 150;

/// Paints the last stretches of very many arrows, all in one colour: marks in the gap before each
/// lane which pixels some arrow touches, so that thousands that lie on each other cost as much as
/// what is seen of them. For a device of pixels.
void paintCrowd(QPainter& painter, const Scene& scene, std::span<const ArrowShape* const> shapes,
                const QColor& colour);

} // namespace gui
