// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/classroom_stream.h"
#include "tests/support/test_main.h"

#include "model/history.h"
#include "model/landmarks.h"
#include "model/log.h"

#include <algorithm>

using model::History;
using model::Landmark;
using model::Time;
using model::World;

/// A run with pauses is the same run as one whose pauses took no time.
class PausesTest : public QObject
{
    Q_OBJECT

    std::vector<trace::Record> m_stamped; ///< a run that was paused, as the runner tells it
    std::vector<trace::Record> m_calm;    ///< the same, had each pause been an instant
    std::vector<Time> m_lengths;          ///< of its pauses
    History m_history;
    std::vector<trace::Record> m_told; ///< by the history, as it took the events

private slots:
    void initTestCase();
    void everyEventHasTheTimeOfTheRun();
    void theWorldAtAnyMomentIsTheSame();
    void theTimelineIsTheSame();
    void landmarksAreTheSame();
    void theLengthOfEachPauseIsKept();
    void aCopyOfTheStampedEventsIsTheSame();
    void theLogKeepsEveryFrameAsItCame();
};

namespace {

constexpr pid_t runner = 5;
constexpr std::size_t events = 9000; ///< of several chunks and checkpoints
constexpr std::size_t between = 700; ///< of two pauses

bool isSame(const trace::Record& left, const trace::Record& right)
{
    trace::Bytes one;
    trace::Bytes other;
    trace::encode(left, one);
    trace::encode(right, other);
    return one == other;
}

bool isSameSlice(const model::Slice& one, const model::Slice& other)
{
    return one.from == other.from && one.to == other.to && one.texture == other.texture &&
           one.number == other.number && one.activity == other.activity;
}

bool isSameArrow(const model::Arrow& one, const model::Arrow& other)
{
    return one.kind == other.kind && one.fromPid == other.fromPid &&
           one.fromTime == other.fromTime && one.toPid == other.toPid && one.toTime == other.toTime;
}

History historyOf(const std::vector<trace::Record>& records)
{
    History history;
    for (const trace::Record& record : records)
        history.append(record);
    return history;
}

} // namespace

void PausesTest::initTestCase()
{
    tests::ClassroomStream stream(5);
    Time paused{0};
    const auto add = [&](trace::Record record) {
        m_calm.push_back(record);
        record.at.t += paused;
        m_stamped.push_back(std::move(record));
    };
    while (m_calm.size() < events) {
        add(stream.next());
        if (m_calm.size() % between != 0)
            continue;
        const Time at = m_calm.back().at.t;
        const Time length = std::chrono::seconds(m_calm.size());
        add({{at, runner, 0}, trace::RunPaused{}});
        paused += length / 2;
        add({{at, runner, 0}, trace::ProcessState{10, "S", 0, 4000}}); // the runner goes on looking
        paused += length - length / 2;
        add({{at, runner, 0}, trace::RunResumed{}});
        m_lengths.push_back(length);
    }
    for (const trace::Record& record : m_stamped)
        m_told.push_back(m_history.append(record));
    QVERIFY(m_lengths.size() > 10 && m_history.footprint().checkpointCount > 0);
}

void PausesTest::everyEventHasTheTimeOfTheRun()
{
    QCOMPARE(m_history.size(), m_calm.size());
    std::size_t next = 0;
    m_history.forEach([&](const trace::Record& record) {
        QVERIFY(isSame(record, m_calm[next]));
        QVERIFY(isSame(m_history.at(next), m_calm[next]));
        QVERIFY(isSame(m_told[next], m_calm[next]));
        ++next;
    });
    QCOMPARE(next, m_calm.size());
}

void PausesTest::theWorldAtAnyMomentIsTheSame()
{
    World fold;
    for (std::size_t i = 0; i < m_calm.size(); ++i) {
        const Time before = fold.now;
        if (i % 97 == 0)
            QVERIFY2(m_history.worldAfter(i) == fold, std::to_string(i).c_str());
        if (i > 0 && m_calm[i].at.t > before)
            QCOMPARE(m_history.countUntil(before), i);
        fold.apply(m_calm[i]);
    }
    QVERIFY(m_history.now() == fold);
    QCOMPARE(m_history.countUntil(fold.now), m_calm.size());
    QVERIFY(m_history.worldAt(fold.now / 2) == historyOf(m_calm).worldAt(fold.now / 2));
}

void PausesTest::theTimelineIsTheSame()
{
    const History calm = historyOf(m_calm);
    const auto& lanes = m_history.timeline().lanes();
    QCOMPARE(m_history.timeline().end(), m_calm.back().at.t);
    QCOMPARE(lanes.size(), calm.timeline().lanes().size());
    for (std::size_t lane = 0; lane < lanes.size(); ++lane)
        QVERIFY(std::ranges::equal(lanes[lane].slices, calm.timeline().lanes()[lane].slices,
                                   isSameSlice));
    QVERIFY(
        std::ranges::equal(m_history.timeline().arrows(), calm.timeline().arrows(), isSameArrow));
}

void PausesTest::landmarksAreTheSame()
{
    const auto of = [](const std::vector<trace::Record>& records) {
        World world;
        model::Landmarks landmarks;
        for (const trace::Record& record : records) {
            world.apply(record);
            landmarks.see(record, world);
        }
        return landmarks;
    };
    const model::Landmarks told = of(m_told);
    const model::Landmarks calm = of(m_calm);
    for (std::size_t event = 0; event < m_calm.size(); ++event) {
        for (const Landmark what : {Landmark::Block, Landmark::Send, Landmark::Scene})
            QCOMPARE(told.from(event, what), calm.from(event, what));
    }
}

void PausesTest::theLengthOfEachPauseIsKept()
{
    std::vector<Time> lengths;
    for (const model::Pause& pause : m_history.clock().pauses())
        lengths.push_back(pause.length.value_or(Time(-1)));
    QCOMPARE(lengths, m_lengths);
}

void PausesTest::aCopyOfTheStampedEventsIsTheSame()
{
    History copy;
    std::size_t next = 0;
    m_history.forStamped(m_history.size(), [&](const trace::Record& stamped) {
        QVERIFY(isSame(stamped, m_stamped[next++]));
        copy.append(stamped);
    });
    QCOMPARE(copy.size(), m_history.size());
    QVERIFY(copy.now() == m_history.now());
    QVERIFY(copy.clock().pauses() == m_history.clock().pauses());
    History part;
    m_history.forStamped(1000, [&](const trace::Record& stamped) { part.append(stamped); });
    QVERIFY(part.now() == m_history.worldAfter(1000));
}

void PausesTest::theLogKeepsEveryFrameAsItCame()
{
    model::RunClock clock;
    model::EventLog log;
    for (const trace::Record& record : m_stamped) {
        trace::Bytes frame;
        trace::encode(record, frame);
        log.append(frame, clock.see(record));
    }
    for (std::size_t event = 1; event < m_calm.size(); ++event) {
        QCOMPARE(trace::whenAndWho(log.frame(event)).t, m_stamped[event].at.t);
        if (m_calm[event].at.t > m_calm[event - 1].at.t)
            QCOMPARE(log.countUntil(m_calm[event - 1].at.t, clock), event);
    }
}

LAB_TEST_MAIN(PausesTest)
#include "tst_pauses.moc"
