// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/text_fit.h"

#include <QFontMetricsF>
#include <QHash>
#include <QPainter>
#include <QStaticText>

#include <algorithm>
#include <array>
#include <list>
#include <optional>

namespace gui {

namespace {

/// What is known of each of the timeline's few fonts.
template <class Known>
class ByFont
{
public:
    Known& of(const QFont& font)
    {
        auto page = std::ranges::find(m_pages, font, &Page::font);
        if (page == m_pages.end())
            page = m_pages.insert(m_pages.end(), {font, {}});
        return page->known;
    }

private:
    struct Page {
        QFont font;
        Known known;
    };
    std::list<Page> m_pages;
};

/// Its width is the same in every word, but for kerning, which moves the end by less than a pixel.
bool standsAlone(QChar letter)
{
    const char16_t code = letter.unicode();
    return code < 0x300 || (code > 0x200f && code < 0x2c00) || (code > 0x2e7f && code < 0xa000) ||
           (code > 0xfeff && code < 0xfff0);
}

/// Letters are measured once. Words are too many: each task's number is one.
class Letters
{
public:
    double width(const QString& text, const QFont& font)
    {
        if (!std::ranges::all_of(text, standsAlone))
            return QFontMetricsF(font).horizontalAdvance(text);
        double sum = 0;
        for (const QChar letter : text)
            sum += of(letter, font);
        return sum;
    }

private:
    double of(QChar letter, const QFont& font)
    {
        const char16_t code = letter.unicode();
        std::optional<double>& width = code < m_latin.size() ? m_latin[code] : m_others[code];
        if (!width)
            width = QFontMetricsF(font).horizontalAdvance(letter);
        return *width;
    }

    std::array<std::optional<double>, 256> m_latin;
    QHash<char16_t, std::optional<double>> m_others;
};

} // namespace

double widthOf(const QString& text, const QFont& font)
{
    static ByFont<Letters> letters;
    return letters.of(font).width(text, font);
}

void drawLine(QPainter& painter, const QRectF& place, const QString& text, bool isPixels)
{
    if (!isPixels) {
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, text);
        return;
    }
    constexpr qsizetype most = 4000; // of a frame or two
    static ByFont<QHash<QString, QStaticText>> pages;
    QHash<QString, QStaticText>& texts = pages.of(painter.font());
    if (texts.size() > most)
        texts.clear();
    QStaticText& known = texts[text];
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
    return elided(texts.front(), font, width);
}

QString elided(const QString& text, const QFont& font, double width, Qt::TextElideMode cut)
{
    return widthOf(text, font) <= width ? text : QFontMetricsF(font).elidedText(text, cut, width);
}

QRectF lineIn(const QRectF& place, const QFont& font)
{
    const double height = std::min(place.height() * 0.75, QFontMetricsF(font).height() * 1.1);
    return {place.left(), place.center().y() - height / 2, place.width(), height};
}

} // namespace gui
