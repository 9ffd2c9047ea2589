// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mp/scenario_run.h"
#include "tests/mp/traced_run.h"
#include "tests/support/test_main.h"

using namespace std::chrono_literals;
using tests::all;
using tests::run;
using tests::Said;
using tests::TracedRun;

class LabTest : public QObject
{
    Q_OBJECT

private slots:
    void randomValuesFillTheirRangeAndEachProcessHasItsOwn();
    void forkReturnsTwiceAndOnlyWaitpidKnowsTheChild();
    void knobsAreReadAndRefused();
    void valuesAreShownAsPythonShowsThem();
    void textIsSplitAsPythonSplitsIt();
    void untracedSleepTakesItsTime();
    void sleepObeysTheSpeedItBeganWith();
    void sleepObeysASpeedThatChangesMeanwhile();
    void aPauseKeepsTheRestOfASleep();
    void theSameSeedGivesTheSameSleepsWhicheverWorkerTakesTheTask();
};

namespace {

std::chrono::nanoseconds sleptFor(const TracedRun& run)
{
    return all<trace::SleepEnd>(run).at(0).at.t - all<trace::SleepBegin>(run).at(0).at.t;
}

/// "task seconds" of every task, sorted by task.
QStringList sleepsOf(const char* workers, std::uint64_t seed)
{
    TracedRun run("traced-pool-sleeps", {workers}, {.seed = seed, .speed = 100});
    run.finish();
    QStringList lines;
    for (const auto& written : all<trace::OutputWritten>(run))
        lines += QString::fromStdString(written.event.text);
    lines.sort();
    return lines;
}

} // namespace

void LabTest::randomValuesFillTheirRangeAndEachProcessHasItsOwn()
{
    const Said said = run("random");
    QCOMPARE(said.out.size(), 3);
    QCOMPARE(said.out[0], QString("dice=6 from=1 to=6 uniform=true"));
    QVERIFY(said.out[1] != said.out[2]);
    QCOMPARE(run("random").out, said.out);
}

void LabTest::forkReturnsTwiceAndOnlyWaitpidKnowsTheChild()
{
    const Said said = run("fork");
    QCOMPARE(said.out, QStringList({"true fork-1", "PID 1 is no child that fork() made", "true 7",
                                    "true", "0 3"}));
}

void LabTest::knobsAreReadAndRefused()
{
    const Said said = run("knobs", {"workers=4", "seconds=0.5", "daemon=true", "values=a,b"});
    QCOMPARE(said.out, QStringList({"4 0.5 true a,b", "this lesson needs missing=VALUE",
                                    "values=a,b is not a whole number",
                                    "workers=4 is neither true nor false"}));
}

void LabTest::valuesAreShownAsPythonShowsThem()
{
    const QStringList shown{"\"it's\" 'a\\nb' '\"it\\'s\"'", "3 0.5 2.0 True None",
                            "[1, 2] (1, 'a') {'k': False}", "(1,) [True]"};
    QCOMPARE(run("reprs").out, shown);
}

void LabTest::textIsSplitAsPythonSplitsIt()
{
    QCOMPARE(run("split").out, QStringList({"['a', 'b']", "['']", "['', '', '两点水', '']"}));
}

void LabTest::untracedSleepTakesItsTime()
{
    const Said said = run("sleep", {"seconds=0.05"});
    QCOMPARE(said.out.size(), 1);
    QVERIFY(said.out[0].toDouble() >= 0.05);
}

void LabTest::sleepObeysTheSpeedItBeganWith()
{
    TracedRun run("sleep", {"seconds=30"}, {.speed = 300});
    QCOMPARE(run.finish(), 0);
    QCOMPARE(all<trace::SleepBegin>(run).at(0).event.seconds, 30.0);
    QVERIFY(sleptFor(run) >= 100ms);
    QVERIFY(sleptFor(run) < 10s);
}

void LabTest::sleepObeysASpeedThatChangesMeanwhile()
{
    TracedRun run("sleep", {"seconds=3600"});
    QVERIFY(run.readUntil<trace::SleepBegin>());
    QVERIFY(!run.readFor(100ms));
    run.segment().setSpeed(100'000);
    QCOMPARE(run.finish(), 0);
    QVERIFY(sleptFor(run) >= 100ms);
    QVERIFY(sleptFor(run) < 10s);
}

void LabTest::aPauseKeepsTheRestOfASleep()
{
    TracedRun run("sleep", {"seconds=0.2"}, {.speed = 0.001}); // so slow that we are in time
    QVERIFY(run.readUntil<trace::SleepBegin>());
    run.segment().setPaused(true);
    run.segment().setSpeed(1);
    QVERIFY(!run.readFor(500ms));
    QVERIFY(!run.has<trace::SleepEnd>());
    run.segment().setPaused(false);
    QCOMPARE(run.finish(), 0);
    QVERIFY(sleptFor(run) >= 500ms);
}

void LabTest::theSameSeedGivesTheSameSleepsWhicheverWorkerTakesTheTask()
{
    const QStringList four = sleepsOf("workers=4", 7);
    QCOMPARE(four.size(), 8);
    QCOMPARE(sleepsOf("workers=1", 7), four);
    QCOMPARE(sleepsOf("workers=3", 7), four);
    QVERIFY(sleepsOf("workers=4", 8) != four);
}

LAB_TEST_MAIN(LabTest)
#include "tst_lab.moc"
