// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/theme.h"

#include <QRectF>
#include <QString>

class QPainter;

/// The small shapes that cards are made of. Each draws into the rectangle that it is given.
namespace gui {

enum class ChipStyle {
    Solid,    ///< filled with the hue: it runs
    Outlined, ///< done
    Dashed,   ///< empty, or not there yet
    Crossed,  ///< failed or lost
};

void drawChip(QPainter& painter, const Theme& theme, const QRectF& rect, const QString& text,
              const QColor& hue, ChipStyle style);

/// Dim text in one line, elided, vertically centred.
void drawNote(QPainter& painter, const Theme& theme, const QRectF& rect, const QString& text);

/// A card's title, strong, and what is to be said of it behind, dim.
void drawHeading(QPainter& painter, const Theme& theme, const QRectF& rect, const QString& title,
                 const QString& note);

/// How wide a chip with this text wants to be.
double chipWidth(const QString& text, int pixelSize);

} // namespace gui
