// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/theme.h"
#include "model/world.h"

#include <QRect>

class QPainter;

namespace gui {

/// What a picture shows, in one quiet line: the lesson's title, then seed and knobs as far as they
/// fit.
void paintCaption(QPainter& painter, const QRect& strip, const QString& title,
                  const model::RunNow& run, const Theme& theme, double unit);

} // namespace gui
