// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/theme.h"
#include "gui/timeline/visible_slices.h"

#include <QRectF>

class QPainter;

namespace gui {

/// How one texture looks on one hue; texture says what, so that a greyscale print still reads.
struct TextureStyle {
    QColor fill; ///< invalid: hollow
    QColor edge; ///< invalid: none
    QColor mark; ///< of the hatch and of the two bars
    QColor text; ///< of the words on it
    bool isDashed = false;
};

TextureStyle styleOf(model::Texture texture, const QColor& hue, const Theme& theme);

/// Of a piece that is too narrow for its texture: what can be seen of it.
QColor flatColour(model::Texture texture, const QColor& hue, const Theme& theme);

/// The part of a bar that an idle worker's piece takes.
QRectF thinBar(const QRectF& bar, double unit);

/// Paints one piece into `bar`, the lane's whole bar between the piece's edges. Never relies on
/// clipping, which SVG generators lack.
void paintTexture(QPainter& painter, const Piece& piece, const QRectF& bar, const QColor& hue,
                  const Theme& theme, double unit);

} // namespace gui
