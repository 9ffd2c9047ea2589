// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;

namespace gui {

struct Scene;

/// Stretches in which the user had paused the run, shaded behind the lanes.
void paintPauses(QPainter& painter, const Scene& scene);

/// The present of a live run, or the cursor with all that came later washed out; the time stands on
/// a pill above the lanes.
void paintMoment(QPainter& painter, const Scene& scene);

} // namespace gui
