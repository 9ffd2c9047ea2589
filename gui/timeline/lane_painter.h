// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;

namespace gui {

struct Scene;

/// The slices of all lanes in sight, with their words, and the ends of the processes.
void paintLanes(QPainter& painter, const Scene& scene);

} // namespace gui
