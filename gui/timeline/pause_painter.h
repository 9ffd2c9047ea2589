// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QString>

#include <cstddef>
#include <optional>

class QPainter;

namespace model {
struct Pause;
}

namespace gui {

struct Scene;

/// Where the user had paused the run: a double line at that one instant, and above the lanes how
/// long it was, where there is room for the words.
void paintPauses(QPainter& painter, const Scene& scene);

/// The pause whose line is at that point.
std::optional<std::size_t> pauseAt(const Scene& scene, const QPointF& at);

/// The tooltip of a pause: "Paused for 5 min 12 s. …".
QString pauseTip(const model::Pause& pause);

} // namespace gui
