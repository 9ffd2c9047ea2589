// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

class QPainter;

namespace gui {

struct Scene;

/// The end of a lane's process, once it is reaped: a cap with the exit code, or a bolt with the
/// signal's name. The words go to the right; to the left, on the slices, where the axis ends.
void paintEnd(QPainter& painter, const Scene& scene, std::size_t lane);

/// Pixels that the widest words of an end need at the right of the last slice.
double widestEnd(const Scene& scene);

} // namespace gui
