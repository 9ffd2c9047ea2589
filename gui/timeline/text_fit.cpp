// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/timeline/text_fit.h"

#include <QFontMetricsF>
#include <QHash>
#include <QPainter>
#include <QStaticText>

#include <algorithm>
#include <list>
#include <optional>

namespace gui {

namespace {

/// What is known of texts in each of the few fonts of the timeline.
template <class Known>
class ByText
{
public:
    Known& of(const QString& text, const QFont& font)
    {
        auto page = std::ranges::find(m_pages, font, &Page::font);
        if (page == m_pages.end())
            page = m_pages.insert(m_pages.end(), {font, {}});
        if (page->known.size() > most)
            page->known.clear();
        return page->known[text];
    }

private:
    static constexpr qsizetype most = 20'000;

    struct Page {
        QFont font;
        QHash<QString, Known> known;
    };
    std::list<Page> m_pages;
};

} // namespace

double widthOf(const QString& text, const QFont& font)
{
    static ByText<std::optional<double>> widths;
    std::optional<double>& width = widths.of(text, font);
    if (!width)
        width = QFontMetricsF(font).horizontalAdvance(text);
    return *width;
}

void drawOften(QPainter& painter, const QRectF& place, const QString& text)
{
    static ByText<QStaticText> texts;
    QStaticText& known = texts.of(text, painter.font());
    if (known.text().isEmpty()) {
        known.setTextFormat(Qt::PlainText);
        known.setText(text);
        known.setPerformanceHint(QStaticText::AggressiveCaching);
        known.prepare({}, painter.font());
    }
    painter.drawStaticText(QPointF(place.left(), place.center().y() - known.size().height() / 2),
                           known);
}

QString fitted(const QStringList& texts, const QFont& font, double width, double leastElided)
{
    for (const QString& text : texts) {
        if (widthOf(text, font) <= width)
            return text;
    }
    if (texts.isEmpty() || width < leastElided)
        return {};
    return QFontMetricsF(font).elidedText(texts.front(), Qt::ElideRight, width);
}

QRectF lineIn(const QRectF& place, const QFont& font)
{
    const double height = std::min(place.height() * 0.75, QFontMetricsF(font).height() * 1.1);
    return {place.left(), place.center().y() - height / 2, place.width(), height};
}

} // namespace gui
