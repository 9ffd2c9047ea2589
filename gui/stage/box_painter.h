// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/stage/piece.h"
#include "gui/theme/theme.h"

class QPainter;

namespace gui {

/// A process as a box: a thick edge of its hue, name and PID, what it does, and a sign when a
/// signal or its end has struck. What is dead and not reaped, or gone, has a dashed edge.
void paintBox(QPainter& painter, const StagePiece& piece, const Theme& theme);

/// A signal that strikes: a bolt and the signal's name, in the hue of who sent it.
void paintStrike(QPainter& painter, const StagePiece& piece, const Theme& theme);

} // namespace gui
