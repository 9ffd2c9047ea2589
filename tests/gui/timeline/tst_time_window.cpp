// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/timeline/time_window.h"

#include <QTest>

using namespace gui;
using namespace std::chrono_literals;

class TimeWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void roundTimesAreTheNextOfAFew()
    {
        QCOMPARE(roundUp(2310ms), Time(3s));
        QCOMPARE(roundUp(1s), Time(1s));
        QCOMPARE(roundUp(1001ms), Time(1500ms));
        QCOMPARE(roundUp(8200ms), Time(10s));
    }

    void aLiveRunGrowsInStepsAndNeverTouchesTheEdge()
    {
        TimeWindow window;
        Time last{0};
        int steps = 0;
        for (Time now = 0s; now < 20s; now += 10ms) {
            window.follow(now, true, 0);
            QVERIFY(window.to > now + window.span() / 10);
            steps += window.to != last;
            last = window.to;
        }
        QVERIFY(steps < 20); // not at each of the 2000 frames
    }

    void anEndedRunFillsTheWidthButForTheRoomOfItsLabels()
    {
        TimeWindow window;
        window.follow(3s, false, 0.25);
        QCOMPARE(window.from, Time(0));
        QCOMPARE(window.to, Time(4s));
    }

    void zoomingKeepsTheTimeUnderTheMouse()
    {
        TimeWindow window{.from = 0s, .to = 4s};
        window.zoom(2, 1s, 4s);
        QCOMPARE(window.span(), Time(2s));
        QCOMPARE(window.from, Time(500ms));
        QVERIFY(!window.isWhole);
        window.zoom(0.5, 1s, 4s);
        QCOMPARE(window.from, Time(0s));
    }

    void zoomingHasLimitsAtBothEnds()
    {
        TimeWindow window{.from = 0s, .to = 4s};
        for (int i = 0; i < 200; ++i)
            window.zoom(2, 1s, 4s);
        QCOMPARE(window.span(), Time(1us));
        for (int i = 0; i < 200; ++i)
            window.zoom(0.5, 1s, 4s);
        QCOMPARE(window.span(), Time(16s));
    }

    void panningEndsFollowingAndKeepsSomeOfTheRunInSight()
    {
        TimeWindow window{.from = 0s, .to = 1s};
        window.pan(200ms, 4s);
        QVERIFY(!window.isFollowing);
        QCOMPARE(window.from, Time(200ms));
        window.pan(1h, 4s);
        QVERIFY(window.from < 4s);
        window.pan(-2h, 4s);
        QVERIFY(window.to > 0s);
        QCOMPARE(window.span(), Time(1s));
    }

    void aZoomedWindowFollowsThePresentAtItsOwnLength()
    {
        TimeWindow window{.from = 0s, .to = 4s};
        window.zoom(4, 2s, 4s);
        window.follow(10s, true, 0);
        QCOMPARE(window.span(), Time(1s));
        QVERIFY(window.from < 10s && 10s < window.to);
        const TimeWindow before = window;
        window.follow(12s, false, 0); // an ended run does not pull the window away
        QCOMPARE(window.from, before.from);
    }
};

QTEST_APPLESS_MAIN(TimeWindowTest)
#include "tst_time_window.moc"
