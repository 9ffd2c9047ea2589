// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/timeline/arrow_shape.h"

#include <QFont>
#include <QString>

namespace gui {

/// The words at one arrow, or at a few that are too close for words of their own.
struct ArrowLabel {
    std::size_t arrow = 0; ///< index in the timeline; the last one of those that share it
    QRectF place;
    QString text;
};

QFont arrowLabelFont(const Scene& scene);

/// Places the labels of `arrows` so that none lies on another one or on an arrow of `all`. Each has
/// its first free place of a few beside its ends; where none is free it shares the label of the
/// arrow before it between the same lanes: "Apple, Banana". Left out is what then still has no
/// room, and everything where the lanes stand too close for words.
std::vector<ArrowLabel> labelsOf(const Scene& scene, const std::vector<ArrowShape>& arrows,
                                 const std::vector<ArrowShape>& all);

} // namespace gui
