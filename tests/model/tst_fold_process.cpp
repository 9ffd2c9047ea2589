// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/rows.h"
#include "tests/support/test_main.h"

using namespace tests;
using model::Doing;
using model::Life;
using model::World;

class FoldProcessTest : public QObject
{
    Q_OBJECT

private slots:
    void theFirstProcessIsMain();
    void aRunIsWhatItsBeginSays();
    void aRunPausesGoesOnAndEnds();
    void aChildIsStartingUntilItSpeaks();
    void aChildMaySpeakBeforeStartReturns();
    void whatIsForkedByAServerIsItsCreatorsChild();
    void onlyWhatNobodyStartedIsAForkServer();
    void theResourceTrackerIsAHelper();
    void aFailedStartLeavesNoChild();
    void deathComesBeforeReaping();
    void reapingWithoutDeathIsBoth();
    void aJoinLastsFromItsBeginToItsEnd();
    void theExitRulesFollowTheBody();
    void stoppedIsWhatProcSays();
    void aPidUsedAgainIsAnotherProcess();
    void aProcessThatWasNeverAnnouncedIsTakenUp();
    void aSignalStrikesWhoeverLives();
    void listsAndOutputChangeNothing();
    void aSubprocessIsNamedAfterItsCommand();
    void theLineReachedIsKept();
    void aProcessIsAtNoLineBetweenTasksAndBehindItsBody();
    void sleepsEndOnce();
};

void FoldProcessTest::theFirstProcessIsMain()
{
    const World world = fold({mainBegins(), childBegins(1, 11, "writer", true)});
    QCOMPARE(world.mainProcess()->pid, 10);
    QCOMPARE(world.mainProcess()->birth, 0u);
    const model::ProcessNow& child = *world.process(11);
    QVERIFY(!child.isMain && child.isDaemon);
    QCOMPARE(child.name, std::string("writer"));
    QCOMPARE(child.parent, 10);
    QCOMPARE(child.birth, 1u);
    QCOMPARE(world.byBirth().front()->pid, 10);
}

void FoldProcessTest::aRunIsWhatItsBeginSays()
{
    const World world =
        fold({row(0, 1, trace::RunBegin{"daemon", 7, 2, "fork", 1, {"workers=4", "odd"}})});
    QVERIFY(world.run.hasBegun);
    QCOMPARE(world.run.lesson, std::string("daemon"));
    QCOMPARE(world.run.knobs, (std::map<std::string, std::string>{{"workers", "4"}}));
    QVERIFY(world.processes.empty());
}

void FoldProcessTest::aRunPausesGoesOnAndEnds()
{
    Rows rows{row(1, 1, trace::RunPaused{})};
    QVERIFY(fold(rows).run.isPaused);
    rows.push_back(row(2, 1, trace::RunResumed{}));
    QVERIFY(!fold(rows).run.isPaused);
    rows.push_back(row(3, 1, trace::RunSpeed{5}));
    rows.push_back(row(4, 1, trace::RunLimit{"time", "Too long."}));
    QVERIFY(!fold(rows).run.isBeingEnded);
    rows.push_back(row(4, 1, trace::RunEnding{"limit"}));
    rows.push_back(row(5, 1, trace::RunEnd{"limit", -9, 3}));
    const model::RunNow run = fold(rows).run;
    QVERIFY(run.isBeingEnded);
    QVERIFY(!run.cameToItsEnd());
    QCOMPARE(run.speed, 5.0);
    QCOMPARE(run.limitMessage, std::string("Too long."));
    QVERIFY(run.hasEnded);
    QCOMPARE(run.outcome, std::string("limit"));
    QCOMPARE(run.code, std::optional<std::int32_t>(-9));
    QCOMPARE(run.dropped, std::uint64_t{3});
    QCOMPARE(run.endedAt, model::Time(milliseconds(5)));
}

void FoldProcessTest::aChildIsStartingUntilItSpeaks()
{
    Rows rows{mainBegins(), row(1, 10, trace::ProcessStartBegin{"reader", true, "fork"})};
    QCOMPARE(fold(rows).process(10)->activities.back().doing, Doing::Starting);
    rows.push_back(row(2, 10, trace::ProcessStartEnd{11}));
    const World started = fold(rows);
    QVERIFY(started.process(10)->activities.empty());
    QCOMPARE(started.process(11)->life, Life::Starting);
    QCOMPARE(started.process(11)->name, std::string("reader"));
    QVERIFY(started.process(11)->isDaemon);
    rows.push_back(childBegins(3, 11, "reader", true));
    QCOMPARE(fold(rows).process(11)->life, Life::Running);
    QCOMPARE(fold(rows).process(11)->birth, 1u);
}

void FoldProcessTest::aChildMaySpeakBeforeStartReturns()
{
    const World world =
        fold({mainBegins(), row(1, 10, trace::ProcessStartBegin{"Process-1", false, "fork"}),
              childBegins(2, 11), row(3, 1, trace::ProcessDead{11}),
              row(4, 10, trace::ProcessStartEnd{11})});
    QCOMPARE(world.process(11)->life, Life::Zombie);
    QCOMPARE(world.births, 1u);
}

void FoldProcessTest::whatIsForkedByAServerIsItsCreatorsChild()
{
    const World world = fold(
        {mainBegins(), row(1, 10, trace::ProcessStartBegin{"Process-1", false, "forkserver"}),
         childBegins(2, 11, "forkserver"), row(3, 12, trace::ProcessBegin{11, "Process-1", false}),
         row(4, 10, trace::ProcessStartEnd{12})});
    QVERIFY(world.process(11)->isForkServer);
    QVERIFY(!world.process(12)->isForkServer);
    QCOMPARE(world.process(12)->ppid, 11);
    QCOMPARE(world.process(12)->parent, 10);
}

void FoldProcessTest::onlyWhatNobodyStartedIsAForkServer()
{
    const World world =
        fold({mainBegins(), row(1, 10, trace::ProcessStartBegin{"forkserver", false, "fork"}),
              childBegins(2, 11, "forkserver"), childBegins(3, 12, "reader")});
    QVERIFY(!world.process(11)->isForkServer);
    QVERIFY(!world.process(12)->isForkServer);
}

void FoldProcessTest::theResourceTrackerIsAHelper()
{
    const World world =
        fold({mainBegins(), childBegins(1, 11, "resource_tracker"), childBegins(2, 12, "reader"),
              row(3, 10, trace::ProcessStartBegin{"resource_tracker", false, "fork"}),
              childBegins(4, 13, "resource_tracker")});
    QVERIFY(world.process(11)->isResourceTracker && world.process(11)->isHelper());
    QVERIFY(!world.process(11)->isForkServer);
    QVERIFY(!world.process(12)->isHelper());
    QVERIFY(!world.process(13)->isHelper());
}

void FoldProcessTest::aFailedStartLeavesNoChild()
{
    const World world =
        fold({mainBegins(), row(1, 10, trace::ProcessStartBegin{"p", false, "fork"}),
              row(2, 10, trace::ProcessStartEnd{0})});
    QCOMPARE(world.processes.size(), std::size_t{1});
    QVERIFY(world.process(10)->activities.empty());
}

void FoldProcessTest::deathComesBeforeReaping()
{
    Rows rows{mainBegins(), childBegins(1, 11), row(2, 11, trace::SleepBegin{3}),
              row(5, 1, trace::ProcessDead{11})};
    const World dead = fold(rows);
    QCOMPARE(dead.process(11)->life, Life::Zombie);
    QVERIFY(dead.process(11)->activities.empty());
    QVERIFY(!dead.process(11)->exitCode);
    rows.push_back(row(7, 10, trace::ProcessExit{11, -15, 1, 2, 3}));
    rows.push_back(row(8, 10, trace::ProcessExit{11, 0, 1, 2, 3}));
    const World reaped = fold(rows);
    QCOMPARE(reaped.process(11)->life, Life::Reaped);
    QCOMPARE(reaped.process(11)->diedAt, model::Time(milliseconds(5)));
    QCOMPARE(reaped.process(11)->reapedAt, model::Time(milliseconds(7)));
    QCOMPARE(reaped.process(11)->exitCode, std::optional<std::int32_t>(-15));
}

void FoldProcessTest::reapingWithoutDeathIsBoth()
{
    const World world =
        fold({mainBegins(), childBegins(1, 11), row(7, 10, trace::ProcessExit{11, 0, 0, 0, 0}),
              row(8, 1, trace::ProcessDead{11}), row(9, 10, trace::ProcessExit{99, 0, 0, 0, 0})});
    QCOMPARE(world.process(11)->life, Life::Reaped);
    QCOMPARE(world.process(11)->diedAt, model::Time(milliseconds(7)));
    QVERIFY(!world.process(99));
}

void FoldProcessTest::aJoinLastsFromItsBeginToItsEnd()
{
    Rows rows{mainBegins(), childBegins(1, 11), row(2, 10, trace::JoinBegin{11})};
    const World joining = fold(rows);
    const model::Activity& join = joining.process(10)->activities.back();
    QCOMPARE(join.doing, Doing::Joining);
    QCOMPARE(join.id, std::uint64_t{11});
    QCOMPARE(join.since, model::Time(milliseconds(2)));
    rows.push_back(row(3, 10, trace::JoinEnd{11, {}}));
    rows.push_back(row(3, 10, trace::JoinEnd{11, {}}));
    QVERIFY(fold(rows).process(10)->activities.empty());
}

void FoldProcessTest::theExitRulesFollowTheBody()
{
    Rows rows{mainBegins(), row(1, 10, trace::SleepBegin{1}),
              row(2, 10, trace::ProcessReturned{0})};
    const World returned = fold(rows);
    QCOMPARE(returned.process(10)->activities.size(), std::size_t{1});
    QCOMPARE(returned.process(10)->activities[0].doing, Doing::ExitRules);
    rows.push_back(row(3, 10, trace::ProcessEnd{0}));
    QVERIFY(fold(rows).process(10)->activities.empty());
}

void FoldProcessTest::stoppedIsWhatProcSays()
{
    Rows rows{mainBegins(), row(1, 1, trace::ProcessState{10, "T", 0.5, 900})};
    QVERIFY(fold(rows).process(10)->isStopped);
    QCOMPARE(fold(rows).process(10)->rssKib, std::int64_t{900});
    rows.push_back(row(2, 1, trace::ProcessState{10, "R", 1, 900}));
    QVERIFY(!fold(rows).process(10)->isStopped);
    rows.push_back(row(3, 1, trace::ProcessState{77, "R", 1, 900}));
    QCOMPARE(fold(rows).processes.size(), std::size_t{1});
}

void FoldProcessTest::aPidUsedAgainIsAnotherProcess()
{
    const World world =
        fold({mainBegins(), childBegins(1, 11), row(2, 10, trace::ProcessExit{11, 0, 0, 0, 0}),
              childBegins(3, 11, "Process-2")});
    QCOMPARE(world.process(11)->name, std::string("Process-2"));
    QCOMPARE(world.process(11)->life, Life::Running);
    QCOMPARE(world.process(11)->birth, 2u);
}

void FoldProcessTest::aProcessThatWasNeverAnnouncedIsTakenUp()
{
    const World world = fold({row(0, 42, trace::SleepBegin{1}), row(1, -3, trace::SleepBegin{1}),
                              row(1, 0, trace::SleepBegin{1})});
    QCOMPARE(world.processes.size(), std::size_t{1});
    QCOMPARE(world.process(42)->life, Life::Running);
    QCOMPARE(world.process(42)->activities.size(), std::size_t{1});
}

void FoldProcessTest::aSignalStrikesWhoeverLives()
{
    Rows rows{mainBegins(), childBegins(1, 11), row(2, 10, trace::ProcessSignal{11, 15})};
    const model::Strike strike = *fold(rows).process(11)->strike;
    QCOMPARE(strike.signal, 15);
    QCOMPARE(strike.sender, 10);
    QCOMPARE(strike.sentAt, model::Time(milliseconds(2)));
    rows.push_back(row(3, 1, trace::ProcessDead{11}));
    rows.push_back(row(4, 10, trace::ProcessSignal{11, 9}));
    QCOMPARE(fold(rows).process(11)->strike->signal, 15);
}

void FoldProcessTest::listsAndOutputChangeNothing()
{
    const Rows before{mainBegins(), childBegins(1, 11)};
    World after = fold(before);
    after.apply(row(1, 10, trace::ChildrenListed{{11}, {"Process-1"}}));
    after.apply(row(1, 11, trace::OutputWritten{"stdout", "hello\n"}));
    after.apply(row(1, 11, trace::Unknown{"later.kind"}));
    after.events -= 3;
    QVERIFY(after == fold(before));
}

void FoldProcessTest::aSubprocessIsNamedAfterItsCommand()
{
    Rows rows{mainBegins(), row(1, 10, trace::SubprocessStartBegin{{"/usr/bin/nslookup", "x"}}),
              row(2, 10, trace::SubprocessStartEnd{{"/usr/bin/nslookup", "x"}, 12}),
              row(3, 10, trace::SubprocessCommunicateBegin{12, 5})};
    const World world = fold(rows);
    QCOMPARE(world.process(12)->name, std::string("nslookup x"));
    QCOMPARE(world.process(12)->parent, 10);
    QCOMPARE(world.process(10)->activities.back().doing, Doing::Communicating);
    rows.push_back(row(4, 10, trace::SubprocessCommunicateEnd{12, 5, 6, 0}));
    rows.push_back(row(5, 10, trace::SubprocessStartBegin{{"nothing"}}));
    rows.push_back(row(6, 10, trace::SubprocessFailed{{"nothing"}, 2, "No such file"}));
    QVERIFY(fold(rows).process(10)->activities.empty());
    rows.push_back(
        row(7, 10, trace::SubprocessStartEnd{{"/bin/sh", "-c", "read x\necho 两点水水"}, 13}));
    QCOMPARE(fold(rows).process(13)->name, std::string("sh -c read x echo 两点…"));
}

void FoldProcessTest::theLineReachedIsKept()
{
    const World world = fold({mainBegins(), row(1, 10, trace::LineReached{"scenario.cpp", 12})});
    QCOMPARE(world.process(10)->file, std::string("scenario.cpp"));
    QCOMPARE(world.process(10)->line, 12u);
}

void FoldProcessTest::aProcessIsAtNoLineBetweenTasksAndBehindItsBody()
{
    const auto inTask = row(1, 10, trace::LineReached{"scenario.cpp", 12});
    const auto taskEnds = row(2, 10, trace::TaskEnd{{1}, {2}, 0, 1, true, "None"});
    QCOMPARE(fold({mainBegins(), inTask, taskEnds}).process(10)->line, 0u);
    const auto returned = row(2, 10, trace::ProcessReturned{0});
    QCOMPARE(fold({mainBegins(), inTask, returned}).process(10)->line, 0u);
}

void FoldProcessTest::sleepsEndOnce()
{
    Rows rows{mainBegins(), row(1, 10, trace::SleepBegin{1.5})};
    QCOMPARE(fold(rows).process(10)->activities.back().value, std::string("1.5"));
    rows.push_back(row(2, 10, trace::SleepEnd{1.5}));
    rows.push_back(row(3, 10, trace::SleepEnd{1.5}));
    QVERIFY(fold(rows).process(10)->activities.empty());
}

LAB_TEST_MAIN(FoldProcessTest)
#include "tst_fold_process.moc"
