// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/picture.h"
#include "gui/timeline/timeline_view.h"
#include "tests/gui/geometry/word_faults.h"
#include "tests/gui/samples.h"

#include <QApplication>
#include <QImage>
#include <QRegularExpression>
#include <QTest>
#include <QToolTip>

#include <qcustomplot.h>

using gui::TimelineView;
using model::Time;
using namespace std::chrono_literals;

namespace {

constexpr int firstLane = 28 + 25; ///< middle of the first lane, in pixels from the top
constexpr int pitch = 50;
constexpr QChar narrow(0xa0); ///< between a number and its unit

/// The words of a picture, each text with a line of its own.
QString wordsOf(const model::History& run, gui::PictureOptions options = {})
{
    options.format = gui::PictureFormat::Svg;
    const QString svg = QString::fromUtf8(gui::drawPicture(run, options));
    QString text;
    auto found = QRegularExpression("<text [^>]*>([^<]*)</text>").globalMatch(svg);
    while (found.hasNext())
        text += found.next().captured(1).trimmed() + '\n';
    return text;
}

QImage imageOf(const model::History& run)
{
    return QImage::fromData(gui::drawPicture(run, {}), "PNG");
}

std::vector<tests::PaintedText> wordsAboveTheLanes(TimelineView& view, const QSize& size)
{
    auto texts = tests::textsPaintedBy(size, [&](QPaintDevice& device) {
        QCPPainter painter(&device);
        view.paintOn(&painter, size);
    });
    std::erase_if(texts, [](const auto& text) { return text.place.top() > firstLane - pitch / 2; });
    return texts;
}

Time timeAt(TimelineView& view, int x)
{
    QTest::mouseClick(&view, Qt::LeftButton, {}, {x, firstLane});
    return view.cursor().value();
}

/// Where a time stands, by the times at two other places.
int xOf(TimelineView& view, Time t)
{
    constexpr int left = 350;
    constexpr int right = 450;
    QCoreApplication::processEvents();
    const Time first = timeAt(view, left);
    const Time distance = timeAt(view, right) - first;
    view.setCursor({});
    return left + static_cast<int>((t - first) * (right - left) / distance);
}

} // namespace

/// How the timeline shows that the user had paused the run.
class PausesTest : public QObject
{
    Q_OBJECT

private slots:
    void theMarkSaysHowLongItWas_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("chinese");
        QTest::addRow("a moment") << 0.25 << QString("paused 250%1ms").arg(narrow)
                                  << QString("暂停 250%1ms").arg(narrow);
        QTest::addRow("seconds") << 42.4 << "paused 42 s"
                                 << "暂停 42 秒";
        QTest::addRow("minutes") << 312. << "paused 5 min"
                                 << "暂停 5 分钟";
        QTest::addRow("hours") << 3900. << "paused 1 h 5 min"
                               << "暂停 1 小时 5 分";
        QTest::addRow("it goes on") << 0. << "paused"
                                    << "已暂停";
    }

    void theMarkSaysHowLongItWas()
    {
        QFETCH(double, seconds);
        QFETCH(QString, english);
        QFETCH(QString, chinese);
        const model::History run = tests::pausedFlagship({seconds});
        QVERIFY2(wordsOf(run).contains(english + '\n'), qPrintable(wordsOf(run)));
        gui::PictureOptions options;
        options.language = gui::Language::Chinese;
        // Each script is a text of its own in the file.
        static const QRegularExpression space(R"([\s\xa0])");
        const QString text = wordsOf(run, options).remove(space);
        QVERIFY2(text.contains(chinese.remove(space)), qPrintable(text));
    }

    void aPictureAtAnEarlierMomentHasItToo()
    {
        gui::PictureOptions options;
        options.at = 1200ms;
        QVERIFY(wordsOf(tests::pausedFlagship({312}), options).contains("paused 5 min\n"));
        options.at = 900ms;
        QVERIFY(!wordsOf(tests::pausedFlagship({312}), options).contains("paused"));
    }

    void howLongItWasChangesNothingElse()
    {
        const QImage brief = imageOf(tests::pausedFlagship({1, 2}));
        const QImage longer = imageOf(tests::pausedFlagship({1000, 2000}));
        const QRect lanes(0, brief.height() / 3, brief.width(), brief.height() * 2 / 3);
        QCOMPARE(longer.copy(lanes), brief.copy(lanes));
        QVERIFY(longer != brief); // the words above the lanes
    }

    void wordsNeverLieOnEachOther()
    {
        gui::PictureOptions narrowOne;
        narrowOne.width = 640;
        const QString text = wordsOf(tests::pausedFlagship({60, 120, 180}), narrowOne);
        QVERIFY2(text.contains("paused 1 min\n"), qPrintable(text));
        QVERIFY2(!text.contains("paused 2 min\n"), qPrintable(text));
        QVERIFY2(text.contains("paused 3 min\n"), qPrintable(text));
    }

    void wordsGiveWayToTheTimeOfTheCursor_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("pauses"); // whose words there is room for, at least
        QTest::addRow("wide") << 1400 << 3;
        QTest::addRow("usual") << 900 << 2;
        QTest::addRow("narrow") << 500 << 1;
    }

    void wordsGiveWayToTheTimeOfTheCursor()
    {
        QFETCH(int, width);
        QFETCH(int, pauses);
        const model::History run = tests::pausedFlagship({60, 120, 180});
        TimelineView view;
        view.setHistory(&run);
        const QSize size(width, 340);
        view.resize(size);
        for (Time cursor = 0s; cursor <= run.timeline().end(); cursor += 50ms) {
            view.setCursor(cursor);
            const auto texts = wordsAboveTheLanes(view, size);
            QVERIFY(std::ssize(texts) > pauses);
            const QStringList faults = tests::wordFaults(texts, {.room = {{}, size}});
            QVERIFY2(faults.isEmpty(), qPrintable(faults.join('\n')));
        }
    }

    void hoveringTellsHowLongItWas()
    {
        const model::History calm = tests::flagship();
        const model::History paused = tests::pausedFlagship({312});
        TimelineView view;
        view.resize(900, 340);
        view.setHistory(&calm);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const int there = xOf(view, 1s);
        view.setHistory(&paused);
        QCOMPARE(xOf(view, 1s), there); // the axis has not grown
        QTest::mouseMove(&view, {there, firstLane + pitch});
        QVERIFY(
            QTest::qWaitFor([] { return QToolTip::text().startsWith("Paused for 5 min 12 s. "); }));
        QTest::mouseMove(&view, {there + 20, firstLane + pitch});
        QVERIFY(QTest::qWaitFor([] { return QToolTip::text().contains("runs task 4"); }));
    }

    void hoveringTellsThatItGoesOn()
    {
        const model::History still = tests::pausedFlagship({0});
        TimelineView view;
        view.resize(900, 340);
        view.setHistory(&still);
        view.refresh(1s);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QTest::mouseMove(&view, {xOf(view, 1s), firstLane + pitch});
        QVERIFY(QTest::qWaitFor([] { return QToolTip::text().startsWith("Paused. "); }));
    }
};

QTEST_MAIN(PausesTest)
#include "tst_pauses.moc"
