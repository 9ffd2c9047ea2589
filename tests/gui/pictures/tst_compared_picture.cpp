// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/compared_picture.h"
#include "gui/pictures/picture_plan.h"
#include "gui/theme/theme.h"
#include "tests/gui/samples.h"

#include <QImage>
#include <QTest>

using namespace gui;

namespace {

/// How many pixels of a picture have exactly that colour.
int count(const QImage& image, const QColor& colour)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            found += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return found;
}

} // namespace

/// A picture of two runs.
class ComparedPictureTest : public QObject
{
    Q_OBJECT

    model::History m_flagship = tests::flagship();
    model::History m_daemon = tests::daemonRun();

    QString svg(const model::History& kept, const model::History& shown, Language language) const
    {
        PictureOptions options;
        options.format = PictureFormat::Svg;
        options.language = language;
        return QString::fromUtf8(drawComparison(kept, shown, options));
    }

private slots:
    void namesBothRunsAndMarksTheFirstDifference()
    {
        const QString text = svg(m_flagship, m_daemon, Language::English);
        for (const char* words : {"Kept: ", "This run: ", "≠ first difference · ",
                                  "First difference: something else happened", "ForkPoolWorker-4"})
            QVERIFY2(text.contains(QString::fromUtf8(words)), words);
        QCOMPARE(text.count(QStringLiteral("≠ first difference")), 2);
    }

    void saysItInChinese()
    {
        const QString text = svg(m_flagship, m_daemon, Language::Chinese);
        for (const char* words : {"保留：", "此次运行：", "首个差异"})
            QVERIFY2(text.contains(QString::fromUtf8(words)), words);
        QVERIFY(!text.contains(QStringLiteral("first difference")));
    }

    void runsThatAreAlikeHaveNoMark()
    {
        const QString text = svg(m_flagship, m_flagship, Language::English);
        QVERIFY(text.contains(QStringLiteral("No difference")));
        QVERIFY(!text.contains(QChar(0x2260)));
    }

    void bothAreDrawnInBothThemes()
    {
        for (const bool isDark : {false, true}) {
            const Theme& theme = isDark ? Theme::dark() : Theme::light();
            PictureOptions options;
            options.isDark = isDark;
            options.height = 900;
            const QImage image =
                QImage::fromData(drawComparison(m_flagship, m_flagship, options), "PNG");
            QCOMPARE(image.size(), QSize(1600, 900));
            const int half = image.height() / 2;
            for (const QImage& part :
                 {image.copy(0, 0, 1600, half), image.copy(0, half, 1600, half)})
                QVERIFY(count(part, theme.process(2)) > 1000);
        }
    }

    void thePlanHasRoomForEveryLane()
    {
        const ComparedPlan plan = planComparison(1600, 0, 5, 17);
        QVERIFY(plan.lanes[0].bottom() < plan.headings[1].top());
        QVERIFY(plan.lanes[1].bottom() < plan.size.height());
        QVERIFY(plan.lanes[1].height() > 2 * plan.lanes[0].height());
        QCOMPARE(planComparison(1600, 900, 40, 40).size.height(), 900);
        QVERIFY(planComparison(1600, 0, 40, 40).size.height() > 1800);
    }
};

QTEST_MAIN(ComparedPictureTest)
#include "tst_compared_picture.moc"
