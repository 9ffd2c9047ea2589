// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/stage/piece.h"
#include "gui/theme/theme.h"

class QPainter;

namespace gui {

/// Draws a piece where the painter's origin is its place's upper left corner.
void paintPiece(QPainter& painter, const StagePiece& piece, const Theme& theme);

/// What stands in the piece, in full, for a tooltip and for a screen reader.
QString wordsOf(const StagePiece& piece);

} // namespace gui
