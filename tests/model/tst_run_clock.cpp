// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include "model/run_clock.h"
#include "tests/model/rows.h"

using namespace tests;
using model::RunClock;
using model::Time;

/// The clock that stands still in a pause.
class RunClockTest : public QObject
{
    Q_OBJECT

private slots:
    void pausesAreLeftOut_data();
    void pausesAreLeftOut();
    void whatWasLeftOutOnceIsNotLeftOutAgain_data() { pausesAreLeftOut_data(); }
    void whatWasLeftOutOnceIsNotLeftOutAgain();
    void itTellsHowLongEachPauseReallyWas();
    void aPauseThatGoesOnHasNoLengthYet();
    void anyStampIsTaken();
    void aLengthThatCannotBeCountedIsTheLongest();
};

namespace {

constexpr pid_t runner = 1;

trace::Record pause(int ms)
{
    return row(ms, runner, trace::RunPaused{});
}

trace::Record resume(int ms)
{
    return row(ms, runner, trace::RunResumed{});
}

trace::Record line(int ms)
{
    return row(ms, 10, trace::LineReached{"main.py", 1});
}

QList<int> inMs(const std::vector<Time>& times)
{
    QList<int> ms;
    for (const Time t : times)
        ms << static_cast<int>(t / milliseconds(1));
    return ms;
}

std::vector<Time> toldBy(RunClock& clock, const Rows& rows)
{
    std::vector<Time> times;
    for (const trace::Record& record : rows)
        times.push_back(clock.see(record));
    return times;
}

} // namespace

Q_DECLARE_METATYPE(Rows)

void RunClockTest::pausesAreLeftOut_data()
{
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<QList<int>>("times");
    const auto add = [](const char* name, const Rows& rows, const QList<int>& times) {
        QTest::newRow(name) << rows << times;
    };
    add("no pause", {line(1), line(7), line(3)}, {1, 7, 3});
    add("a pause", {line(1), pause(3), resume(103), line(104)}, {1, 3, 3, 4});
    add("two pauses", {pause(3), resume(103), line(105), pause(110), resume(1110), line(1112)},
        {3, 3, 5, 10, 10, 12});
    add("one pause after the other", {pause(3), resume(103), pause(103), resume(203), line(204)},
        {3, 3, 3, 3, 4});
    add("events in a pause", {line(2), pause(3), line(50), line(90), resume(103), line(104)},
        {2, 3, 3, 3, 3, 4});
    add("a pause that goes on", {line(1), pause(3), line(500)}, {1, 3, 3});
    add("the run ends in a pause",
        {pause(3), row(90, runner, trace::ProcessDead{10}), row(95, runner, trace::RunEnd{}),
         line(97)},
        {3, 3, 3, 5});
    add("nothing to resume", {line(1), resume(5), line(6), row(9, runner, trace::RunEnd{})},
        {1, 5, 6, 9});
    add("paused twice", {pause(3), pause(40), resume(103), line(104)}, {3, 3, 3, 4});
    add("resumed twice", {pause(3), resume(103), resume(110), line(111)}, {3, 3, 10, 11});
    add("told late, of the pause", {pause(3), resume(103), line(60), line(104)}, {3, 3, 3, 4});
    add("told late, of before", {line(1), pause(3), resume(103), line(2), line(104)},
        {1, 3, 3, 3, 4});
    add("told in the pause, of before", {pause(30), line(20), resume(130), line(131)},
        {30, 30, 30, 31});
    add("told late, of an earlier pause",
        {pause(3), resume(103), line(105), pause(110), resume(210), line(50), line(211)},
        {3, 3, 5, 10, 10, 10, 11});
    add("resumed before it was paused", {line(1), pause(30), resume(20), line(31)},
        {1, 30, 30, 31});
}

void RunClockTest::pausesAreLeftOut()
{
    QFETCH(Rows, rows);
    QFETCH(QList<int>, times);
    RunClock clock;
    QCOMPARE(inMs(toldBy(clock, rows)), times);
    for (std::size_t event = 0; event < rows.size(); ++event)
        QCOMPARE(clock.timeOf(event, rows[event].at.t),
                 Time(milliseconds(times[static_cast<qsizetype>(event)])));
    QCOMPARE(clock.timeAt(rows.back().at.t), Time(milliseconds(times.back())));
}

void RunClockTest::whatWasLeftOutOnceIsNotLeftOutAgain()
{
    QFETCH(Rows, rows);
    RunClock once;
    for (trace::Record& record : rows)
        record.at.t = once.see(record);
    RunClock again;
    std::vector<Time> told;
    for (const trace::Record& record : rows)
        told.push_back(record.at.t);
    QCOMPARE(toldBy(again, rows), told);
}

void RunClockTest::itTellsHowLongEachPauseReallyWas()
{
    RunClock clock;
    toldBy(clock, {line(1), pause(3), line(50), resume(103), line(105), pause(110),
                   row(1110, runner, trace::RunEnd{})});
    const std::vector<model::Pause> expected{{milliseconds(3), milliseconds(100)},
                                             {milliseconds(10), milliseconds(1000)}};
    QVERIFY(clock.pauses() == expected);
}

void RunClockTest::aPauseThatGoesOnHasNoLengthYet()
{
    RunClock clock;
    toldBy(clock, {line(1), pause(3), line(50)});
    QCOMPARE(clock.pauses().size(), std::size_t{1});
    QCOMPARE(clock.pauses()[0].at, Time(milliseconds(3)));
    QVERIFY(!clock.pauses()[0].length);
    QCOMPARE(clock.timeAt(std::chrono::hours(1)), Time(milliseconds(3)));
}

void RunClockTest::anyStampIsTaken()
{
    const std::vector<Time> stamps{Time::min(), Time(-1), Time(0), Time(1), Time::max()};
    for (std::size_t order = 0; order < stamps.size() * stamps.size() * stamps.size(); ++order) {
        const Time first = stamps[order % 5];
        const Time second = stamps[order / 5 % 5];
        const Time third = stamps[order / 25];
        RunClock clock;
        const Time at = clock.see({{first, runner, 0}, trace::RunPaused{}});
        QCOMPARE(at, first);
        QVERIFY(clock.see({{second, runner, 0}, trace::RunResumed{}}) >= at);
        QVERIFY(clock.pauses()[0].length >= Time(0));
        QVERIFY(clock.see({{third, runner, 0}, trace::RunPaused{}}) >= at);
        QVERIFY(clock.see({{first, runner, 0}, trace::RunEnd{}}) >= clock.pauses()[1].at);
        QVERIFY(clock.pauses()[1].length >= Time(0));
    }
}

void RunClockTest::aLengthThatCannotBeCountedIsTheLongest()
{
    RunClock clock;
    QCOMPARE(clock.see({{Time::min(), runner, 0}, trace::RunPaused{}}), Time::min());
    QCOMPARE(clock.see({{Time::max(), runner, 0}, trace::RunResumed{}}), Time(0));
    QCOMPARE(clock.pauses()[0].length, std::optional(Time::max()));
    QCOMPARE(clock.see({{Time::min(), runner, 0}, trace::LineReached{}}), Time::min());
}

LAB_TEST_MAIN(RunClockTest)
#include "tst_run_clock.moc"
