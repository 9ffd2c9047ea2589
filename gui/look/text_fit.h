// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>
#include <QStringList>

class QPainter;

namespace gui {

/// The first of `texts` (from long to short) that fits into `width` pixels; failing that the first
/// one elided, as long as `leastElided` pixels are there to leave something legible; else nothing.
QString fitted(const QStringList& texts, const QFont& font, double width, double leastElided);

/// The text, or as much of it as fits, and an ellipsis.
QString elided(const QString& text, const QFont& font, double width,
               Qt::TextElideMode cut = Qt::ElideRight);

/// Pixels that the text takes, quickly: a frame asks for thousands.
double widthOf(const QString& text, const QFont& font);

/// Draws one line at the left, in the middle of the height, in the painter's font. With `isPixels`
/// it is laid out once for all frames; on paper the text would not stay text then.
void drawLine(QPainter& painter, const QRectF& place, const QString& text, bool isPixels);

/// The part of `place` that one line of text in its middle covers, with a little air.
QRectF lineIn(const QRectF& place, const QFont& font);

} // namespace gui
