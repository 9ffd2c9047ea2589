// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include <cstddef>
#include <optional>

class QPainter;

namespace gui {

struct Scene;

/// A flag above the lanes for each bookmark.
void paintBookmarks(QPainter& painter, const Scene& scene);

/// The two markers, with the time between them below the lanes.
void paintMarkers(QPainter& painter, const Scene& scene);

/// Which bookmark's flag is there.
std::optional<std::size_t> bookmarkAt(const Scene& scene, const QPointF& at);

} // namespace gui
