// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

#include <optional>

class QPainter;

namespace gui {

struct Scene;

/// A pill at the edge, beyond which the cursor or the present of a live run stands.
struct EdgeMark {
    QRectF place;
    QString text; ///< "◂ 0.52 s"
};

/// Nothing while that moment is in sight, or there is none to mark.
std::optional<EdgeMark> edgeMark(const Scene& scene);

/// Where the time stands on its pill: the cursor's, or else the present's of a live run.
std::optional<QRectF> momentPill(const Scene& scene);

/// The present of a live run, or the cursor with all that came later washed out; the time stands on
/// a pill above the lanes, at the edge when it is out of sight.
void paintMoment(QPainter& painter, const Scene& scene);

} // namespace gui
