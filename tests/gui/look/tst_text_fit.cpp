// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/text_fit.h"

#include "gui/theme/theme.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QTest>

using gui::elided;
using gui::fitted;
using gui::Theme;
using gui::widthOf;

/// How much room words take: measured by parts, and drawn as Qt lays out the whole.
class TextFitTest : public QObject
{
    Q_OBJECT

    const std::vector<QFont> m_fonts{Theme::sans(13), Theme::sans(11, QFont::DemiBold),
                                     Theme::mono(12), Theme::sans(26)};
    const QStringList m_words{QStringLiteral("task 1234567890"),
                              QStringLiteral("waits in pool.join()"),
                              QStringLiteral("SIGKILL −9"),
                              QStringLiteral("AVAToY, Wf ffi"), // kerned, and ligatures
                              QStringLiteral("进程池，4 个工作进程"),
                              QStringLiteral("e\u0301te\u0301"), // a letter and its accent
                              QStringLiteral("😀 smiles")};

    static QImage drawn(const QString& text, const QFont& font, bool isPixels)
    {
        QImage image(400, 40, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setFont(font);
        gui::drawLine(painter, QRectF(10, 0, 380, 40), text, isPixels);
        return image;
    }

    /// The columns that are not white: the first and the last.
    static std::pair<int, int> extent(const QImage& image)
    {
        std::pair<int, int> found{image.width(), -1};
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixel(x, y) != qRgb(255, 255, 255))
                    found = {std::min(found.first, x), std::max(found.second, x)};
            }
        }
        return found;
    }

private slots:
    void aWidthIsThatOfTheWholeText()
    {
        for (const QFont& font : m_fonts) {
            for (const QString& text : m_words) {
                const double whole = QFontMetricsF(font).horizontalAdvance(text);
                QVERIFY2(std::abs(widthOf(text, font) - whole) <= 1,
                         qPrintable(QStringLiteral("%1: %2, not %3")
                                        .arg(text)
                                        .arg(widthOf(text, font))
                                        .arg(whole)));
            }
        }
    }

    void theFirstThatFitsIsTaken()
    {
        const QFont font = Theme::sans(13);
        const QStringList texts{QStringLiteral("waits in pool.join()"), QStringLiteral("join()")};
        const double first = widthOf(texts[0], font);
        const double second = widthOf(texts[1], font);
        QCOMPARE(fitted(texts, font, first, 1000), texts[0]);
        QCOMPARE(fitted(texts, font, first - 1, 1000), texts[1]);
        QCOMPARE(fitted(texts, font, second - 1, 1000), QString());
        QVERIFY(fitted(texts, font, second - 1, 10).endsWith(QChar(0x2026)));
        QCOMPARE(fitted({}, font, 1000, 0), QString());
    }

    void whatIsElidedHasRoom()
    {
        const QFont font = Theme::sans(13);
        for (const QString& text : m_words) {
            const double width = widthOf(text, font);
            QCOMPARE(elided(text, font, width), text);
            const QString cut = elided(text, font, width / 2);
            QVERIFY(cut != text);
            QVERIFY(QFontMetricsF(font).horizontalAdvance(cut) <= width / 2 + 1);
        }
    }

    void aLineThatIsKeptStandsWhereAnyOtherDoes()
    {
        for (const QFont& font : m_fonts) {
            for (const QString& text : m_words) {
                const auto [left, right] = extent(drawn(text, font, false));
                QVERIFY(right > left);
                for (int again = 0; again < 2; ++again) {
                    const auto [keptLeft, keptRight] = extent(drawn(text, font, true));
                    QVERIFY(std::abs(keptLeft - left) <= 1);
                    QVERIFY(std::abs(keptRight - right) <= 1);
                }
            }
        }
    }
};

QTEST_MAIN(TextFitTest)
#include "tst_text_fit.moc"
