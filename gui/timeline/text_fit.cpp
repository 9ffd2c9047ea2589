// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/timeline/text_fit.h"

#include <QFontMetricsF>

#include <algorithm>

namespace gui {

double widthOf(const QString& text, const QFont& font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

QString fitted(const QStringList& texts, const QFont& font, double width, double leastElided)
{
    const QFontMetricsF metrics(font);
    for (const QString& text : texts) {
        if (metrics.horizontalAdvance(text) <= width)
            return text;
    }
    if (texts.isEmpty() || width < leastElided)
        return {};
    return metrics.elidedText(texts.front(), Qt::ElideRight, width);
}

QRectF lineIn(const QRectF& place, const QFont& font)
{
    const double height = std::min(place.height() * 0.75, QFontMetricsF(font).height() * 1.1);
    return {place.left(), place.center().y() - height / 2, place.width(), height};
}

} // namespace gui
