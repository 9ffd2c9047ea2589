// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/classroom_stream.h"
#include "tests/model/random_stream.h"
#include "tests/support/test_main.h"

#include "model/timeline.h"

using model::Lane;
using model::Time;
using model::Timeline;

/// Whatever the stream, the picture makes sense.
class TimelineStreamsTest : public QObject
{
    Q_OBJECT

private slots:
    void slicesAreInOrderWithoutOverlap_data();
    void slicesAreInOrderWithoutOverlap();

private:
    static void check(const Timeline& timeline);
    static void checkLane(const Lane& lane, Time end);
};

void TimelineStreamsTest::slicesAreInOrderWithoutOverlap_data()
{
    QTest::addColumn<bool>("isPlausible");
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 20; ++seed)
        QTest::addRow("implausible, seed %llu", seed) << false << seed;
    for (quint64 seed = 1; seed <= 5; ++seed)
        QTest::addRow("plausible, seed %llu", seed) << true << seed;
}

void TimelineStreamsTest::slicesAreInOrderWithoutOverlap()
{
    QFETCH(bool, isPlausible);
    QFETCH(quint64, seed);
    tests::ClassroomStream classroom(seed);
    tests::ImplausibleStream implausible(seed);
    model::World world;
    Timeline timeline;
    for (int i = 1; i <= 5000; ++i) {
        const trace::Record record = isPlausible ? classroom.next() : implausible.next();
        world.apply(record);
        timeline.apply(record, world);
        if (i % 250 == 0)
            check(timeline);
    }
    QVERIFY(timeline.lanes().size() > 3);
    QVERIFY(timeline.arrows().size() > 3);
}

void TimelineStreamsTest::check(const Timeline& timeline)
{
    int deepest = -1;
    for (const Lane& lane : timeline.lanes()) {
        QVERIFY(lane.depth <= deepest + 1);
        deepest = lane.depth;
        checkLane(lane, timeline.end());
    }
    for (const model::Arrow& arrow : timeline.arrows())
        QVERIFY(arrow.fromTime <= arrow.toTime && arrow.toTime <= timeline.end());
}

void TimelineStreamsTest::checkLane(const Lane& lane, Time end)
{
    Time last = lane.begin;
    for (std::size_t i = 0; i < lane.slices.size(); ++i) {
        const model::Slice& slice = lane.slices[i];
        QVERIFY(slice.from >= last);
        QVERIFY(slice.to >= slice.from && slice.to <= end);
        QVERIFY(!slice.isOpen || (i + 1 == lane.slices.size() && slice.to == end));
        QVERIFY(slice.isOpen || slice.to > slice.from);
        last = slice.to;
    }
    QVERIFY(!lane.reaped || lane.slices.empty() || !lane.slices.back().isOpen);
}

LAB_TEST_MAIN(TimelineStreamsTest)
#include "tst_timeline_streams.moc"
