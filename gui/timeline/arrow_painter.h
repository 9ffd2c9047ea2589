// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;

namespace gui {

struct Scene;

/// Arrows say because: thin and dim; those of the chain are strong, and then the rest fades. Values
/// and signals stand beside their arrow where there is room.
void paintArrows(QPainter& painter, const Scene& scene);

} // namespace gui
