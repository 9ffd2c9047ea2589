// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/timeline/lane_layout.h"
#include "gui/timeline/time_axis.h"

#include <QTest>

using namespace gui;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(gui::Time)

class TimeAxisTest : public QObject
{
    Q_OBJECT

private slots:
    void timeAndPixelAreEachOthersInverse()
    {
        const TimeScale scale{.from = 1s, .to = 3s, .left = 100, .width = 400};
        QCOMPARE(scale.x(1s), 100.0);
        QCOMPARE(scale.x(2s), 300.0);
        QCOMPARE(scale.t(300), Time(2s));
        QCOMPARE(scale.length(100), Time(500ms));
        QCOMPARE(scale.pixels(500ms), 100.0);
    }

    void stepsAreRoundAndLabelsDoNotTouch_data()
    {
        QTest::addColumn<Time>("span");
        QTest::addColumn<Time>("step");
        QTest::addRow("three seconds") << Time(3s) << Time(500ms);
        QTest::addRow("one second") << Time(1s) << Time(200ms);
        QTest::addRow("five milliseconds") << Time(5ms) << Time(1ms);
        QTest::addRow("seven microseconds") << Time(7us) << Time(2us);
        QTest::addRow("five minutes") << Time(5min) << Time(1min);
        QTest::addRow("two hours") << Time(2h) << Time(20min);
    }

    void stepsAreRoundAndLabelsDoNotTouch()
    {
        QFETCH(Time, span);
        QFETCH(Time, step);
        const TimeScale scale{.from = 0s, .to = span, .left = 0, .width = 600};
        QCOMPARE(tickStep(scale, 90), step);
        QVERIFY(scale.pixels(step) >= 90);
    }

    void anAxisSpeaksOneUnit_data()
    {
        QTest::addColumn<Time>("t");
        QTest::addColumn<Time>("step");
        QTest::addColumn<Time>("last");
        QTest::addColumn<QString>("label");
        QTest::addRow("half seconds") << Time(2500ms) << Time(500ms) << Time(3s) << "2.5 s";
        QTest::addRow("seconds") << Time(12s) << Time(2s) << Time(14s) << "12 s";
        QTest::addRow("tenths") << Time(200ms) << Time(200ms) << Time(900ms) << "0.2 s";
        QTest::addRow("milliseconds") << Time(3ms) << Time(1ms) << Time(9ms) << "3 ms";
        QTest::addRow("half milliseconds") << Time(0ms) << Time(500us) << Time(3ms) << "0.0 ms";
        QTest::addRow("late and deep")
            << Time(1364500us) << Time(500us) << Time(1366ms) << "1.3645 s";
        QTest::addRow("nanoseconds") << Time(300ns) << Time(100ns) << Time(900ns) << "300 ns";
        QTest::addRow("minutes") << Time(200s) << Time(1min) << Time(5min) << "3:20 min";
        QTest::addRow("before zero") << Time(-500ms) << Time(500ms) << Time(2s) << "−0.5 s";
    }

    void anAxisSpeaksOneUnit()
    {
        QFETCH(Time, t);
        QFETCH(Time, step);
        QFETCH(Time, last);
        QTEST(axisLabel(t, step, last).replace(QChar(0xa0), ' '), "label");
    }

    void lengthsReadShort()
    {
        const auto label = [](Time t) { return lengthLabel(t).replace(QChar(0xa0), ' '); };
        QCOMPARE(label(420ms), QString("420 ms"));
        QCOMPARE(label(2310ms), QString("2.31 s"));
        QCOMPARE(label(3100us), QString("3.1 ms"));
        QCOMPARE(label(61s), QString("61.0 s"));
        QCOMPARE(label(0ns), QString("0.0 ns"));
    }

    void lanesKeepTheirDistanceThenMoveCloserThenScroll()
    {
        const LaneLayout few = layOut(3, 10, 400, 1);
        QCOMPARE(few.pitch, 50.0);
        QCOMPARE(few.bar, 26.0);
        QCOMPARE(few.highestScroll(), 0.0);
        QCOMPARE(few.barTop(0), 22.0);

        const LaneLayout more = layOut(10, 0, 400, 1);
        QCOMPARE(more.pitch, 40.0);
        QCOMPARE(more.highestScroll(), 0.0);

        const LaneLayout many = layOut(41, 0, 400, 1);
        QCOMPARE(many.pitch, 24.0);
        QCOMPARE(many.highestScroll(), 41 * 24 - 400.0);
        QVERIFY(many.bar < many.pitch);
    }

    void aPointFindsItsLane()
    {
        LaneLayout lanes = layOut(41, 100, 300, 1);
        lanes.scroll = 60;
        QCOMPARE(lanes.laneAt(101).value(), std::size_t(2));
        QVERIFY(!lanes.laneAt(99));
        QVERIFY(!lanes.laneAt(400));
        QCOMPARE(lanes.visible(), (std::pair<std::size_t, std::size_t>(2, 15)));
        QVERIFY(!layOut(1, 0, 300, 1).laneAt(200));
    }
};

QTEST_APPLESS_MAIN(TimeAxisTest)
#include "tst_time_axis.moc"
