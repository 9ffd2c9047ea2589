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

/// Widths of words, each measured once, and of the ten digits: figures do not kern, and there are
/// more numbers than could be remembered.
class Widths
{
public:
    double of(const QString& text, const QFont& font)
    {
        double sum = 0;
        qsizetype word = 0; // where the present one began
        for (qsizetype i = 0; i < text.size(); ++i) {
            const char16_t code = text[i].unicode();
            if (code < u'0' || code > u'9')
                continue;
            sum += ofWord(text.mid(word, i - word), font) + ofDigit(code, font);
            word = i + 1;
        }
        return sum + ofWord(text.mid(word), font);
    }

private:
    static constexpr qsizetype most = 4000;

    double ofWord(const QString& word, const QFont& font)
    {
        if (word.isEmpty())
            return 0;
        if (m_words.size() > most)
            m_words.clear();
        std::optional<double>& width = m_words[word];
        if (!width)
            width = QFontMetricsF(font).horizontalAdvance(word);
        return *width;
    }

    double ofDigit(char16_t digit, const QFont& font)
    {
        std::optional<double>& width = m_digits[static_cast<std::size_t>(digit - u'0')];
        if (!width)
            width = QFontMetricsF(font).horizontalAdvance(QChar(digit));
        return *width;
    }

    QHash<QString, std::optional<double>> m_words;
    std::array<std::optional<double>, 10> m_digits;
};

} // namespace

double widthOf(const QString& text, const QFont& font)
{
    static ByFont<Widths> widths;
    return widths.of(font).of(text, font);
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
