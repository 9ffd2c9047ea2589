// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/theme.h"
#include "gui/window/window_picture.h"
#include "tests/gui/samples.h"

#include <QApplication>
#include <QImage>
#include <QTest>

using namespace gui;
using namespace std::chrono_literals;

/// `export --view window`: the whole window over a recorded run.
class WindowPictureTest : public QObject
{
    Q_OBJECT

    model::History m_flagship = tests::flagship();

    QImage drawn(const PictureOptions& options) const
    {
        return QImage::fromData(drawWindow(m_flagship, options), "PNG");
    }

private slots:
    void itIsAsLargeAsAsked()
    {
        PictureOptions options;
        options.width = 1280;
        options.height = 720;
        options.scale = 1.5;
        QCOMPARE(drawn(options).size(), QSize(1920, 1080));
    }

    void itHasTheThemeThatIsAskedFor()
    {
        for (const bool isDark : {false, true}) {
            PictureOptions options;
            options.isDark = isDark;
            const QImage image = drawn(options);
            const Theme& theme = isDark ? Theme::dark() : Theme::light();
            QCOMPARE(image.pixelColor(2, 2), theme.panel); // the bar at the top
        }
    }

    void itShowsTheRunAtTheMoment()
    {
        PictureOptions options;
        options.format = PictureFormat::Svg;
        const QString atEnd = QString::fromUtf8(drawWindow(m_flagship, options));
        QVERIFY(atEnd.contains(QStringLiteral("ForkPoolWorker-4")));
        QVERIFY(atEnd.contains(QStringLiteral("the whole run")));
        options.at = 1s;
        const QString inTheMiddle = QString::fromUtf8(drawWindow(m_flagship, options));
        QVERIFY(inTheMiddle.contains(QStringLiteral("looking back at 1.00 s")));
        QVERIFY(!inTheMiddle.contains(QStringLiteral("the whole run")));
    }

    void itSpeaksTheLanguageAndLeavesTheProgramsOwn()
    {
        PictureOptions options;
        options.format = PictureFormat::Svg;
        options.language = Language::Chinese;
        const QString picture = QString::fromUtf8(drawWindow(m_flagship, options));
        QVERIFY(picture.contains(QStringLiteral("四个工作进程，五个任务")));
        QCOMPARE(currentLanguage(), Language::English);
    }

    void itIsAPageOfAPdf()
    {
        PictureOptions options;
        options.format = PictureFormat::Pdf;
        QVERIFY(drawWindow(m_flagship, options).startsWith("%PDF-"));
    }
};

QTEST_MAIN(WindowPictureTest)
#include "tst_window_picture.moc"
