// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim.h"

#include <QPointF>

class QPainter;

namespace gui {

struct Theme;

/// Ring, tick or cross, about 9 pixels wide around `centre`. What usually holds and did not this
/// time is worth a look, not an alarm.
void drawTruthSign(QPainter& painter, const Theme& theme, model::Truth truth, bool isUsual,
                   QPointF centre);

} // namespace gui
