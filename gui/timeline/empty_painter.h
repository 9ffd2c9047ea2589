// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/theme.h"

#include <QRect>

class QPainter;

namespace gui {

/// Before anything has happened: a sentence that says what will come here.
void paintEmptiness(QPainter& painter, const QRect& area, const Theme& theme, double unit);

} // namespace gui
