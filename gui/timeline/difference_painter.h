// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

class QPainter;

namespace gui {

struct Scene;

/// Where this run first differs from another one: a line through the lanes, a ring on the lane of
/// who did it, and above them what he did, as much of it as finds room.
void paintDifference(QPainter& painter, const Scene& scene);

/// True on the words.
bool isOnDifference(const Scene& scene, const QPointF& at);

} // namespace gui
