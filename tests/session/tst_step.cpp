// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/stepped_run.h"
#include "tests/support/test_main.h"

#include <csignal>
#include <thread>

using namespace tests;
using namespace std::chrono_literals;

namespace {

const std::string acquires = "lock.acquire.begin";
const std::string reads = "shared.read";
const std::string writes = "shared.written";

} // namespace

class StepTest : public QObject
{
    Q_OBJECT

private slots:
    void alternateTurnsLoseAnUpdate_data() { methods(); }
    void alternateTurnsLoseAnUpdate();
    void oneAfterTheOtherLosesNone_data() { methods(); }
    void oneAfterTheOtherLosesNone();
    void alternateTurnsMakeADeadlock_data() { methods(); }
    void alternateTurnsMakeADeadlock();
    void oneAfterTheOtherGetsThroughBothLocks_data() { methods(); }
    void oneAfterTheOtherGetsThroughBothLocks();
    void leavingStepModeLetsTheRunEnd();
    void steppingCanBeginInTheMiddle();
    void aProcessThatWaitsForItsTurnCanBeKilled();
    void aRunThatWaitsForATurnCanBeStopped();
    void aTurnGivenInAPauseIsTakenAfterIt();
    void theTimeInWhichTheUserThinksIsNotLimited();
    void everyOperationWaitsForItsTurn_data() { methods(); }
    void everyOperationWaitsForItsTurn();

private:
    static void methods();
    static std::string method()
    {
        return QTest::currentDataTag() == nullptr ? "fork" : QTest::currentDataTag();
    }
    static SteppedRun counter()
    {
        return {"shared-counter", method(), {{"processes", "2"}, {"times", "1"}}};
    }
};

void StepTest::methods()
{
    QTest::addColumn<QString>("method");
    for (const char* method : {"fork", "spawn", "forkserver"})
        QTest::newRow(method) << QString(method);
}

void StepTest::alternateTurnsLoseAnUpdate()
{
    SteppedRun run = counter();
    const auto children = run.startChildren(2);
    QCOMPARE(children.size(), 2u);
    QCOMPARE(run.step(children[0]), reads);
    QCOMPARE(run.step(children[1]), reads);
    QVERIFY(run.isThrough(children[1]));
    QCOMPARE(run.step(children[0]), writes);
    QVERIFY(run.isThrough(children[0]));
    QCOMPARE(run.step(children[1]), writes);
    QVERIFY(run.finish());
    QCOMPARE(run.recorded().outcome(), std::string("completed"));
    QVERIFY(run.recorded().output("stdout").find("the counter says 1.") != std::string::npos);
}

void StepTest::oneAfterTheOtherLosesNone()
{
    SteppedRun run = counter();
    const auto children = run.startChildren(2);
    QCOMPARE(children.size(), 2u);
    for (const pid_t child : {children[1], children[0]}) {
        QCOMPARE(run.step(child), reads);
        QCOMPARE(run.step(child), writes);
        QVERIFY(run.isThrough(child));
    }
    QVERIFY(run.finish());
    QCOMPARE(run.recorded().outcome(), std::string("completed"));
    QVERIFY(run.recorded().output("stdout").find("the counter says 2.") != std::string::npos);
}

void StepTest::alternateTurnsMakeADeadlock()
{
    SteppedRun run("two-locks", method());
    const auto children = run.startChildren(2);
    QCOMPARE(children.size(), 2u);
    for (const pid_t child : children) {
        QCOMPARE(run.step(child), acquires);
        QVERIFY(run.isThrough(child)); // it has its first lock
    }
    for (const pid_t child : children)
        QCOMPARE(run.step(child), acquires);
    const auto& recorded = run.recorded();
    QVERIFY(run.readUntil([&] { return recorded.all<trace::LockAcquireBegin>().size() == 4; }));
    // Each has one and wants the other's: nobody will ever release.
    const auto got = recorded.all<trace::LockAcquireEnd>();
    QCOMPARE(got.size(), 2u);
    QVERIFY(got[0].lock != got[1].lock);
    run.session().setStepping(false);
    QVERIFY(run.readUntil([&] { return !recorded.all<trace::JoinBegin>().empty(); }));
    run.session().stop();
    QVERIFY(run.recorded().waitUntilEnded());
    QCOMPARE(recorded.outcome(), std::string("stopped"));
    QCOMPARE(recorded.all<trace::LockAcquireEnd>().size(), 2u);
    QVERIFY(recorded.all<trace::LockReleased>().empty());
}

void StepTest::oneAfterTheOtherGetsThroughBothLocks()
{
    SteppedRun run("two-locks", method());
    for (const pid_t child : run.startChildren(2)) {
        for (int lock = 0; lock < 2; ++lock)
            QCOMPARE(run.step(child), acquires);
        for (int lock = 0; lock < 2; ++lock)
            QCOMPARE(run.step(child), std::string("lock.released"));
        QVERIFY(run.isThrough(child));
    }
    QVERIFY(run.finish());
    QCOMPARE(run.recorded().outcome(), std::string("completed"));
    QCOMPARE(run.recorded().all<trace::LockReleased>().size(), 4u);
}

void StepTest::leavingStepModeLetsTheRunEnd()
{
    SteppedRun run = counter();
    const auto children = run.startChildren(2);
    QCOMPARE(children.size(), 2u);
    QCOMPARE(run.step(children[0]), reads);
    QVERIFY(run.readUntil([&] { return run.isWaiting(children[1]) && run.isWaiting(run.main()); }));
    run.session().setStepping(false);
    QVERIFY(run.recorded().waitUntilEnded());
    QCOMPARE(run.recorded().outcome(), std::string("completed"));
    QCOMPARE(run.recorded().all<trace::TurnBegin>().size(),
             run.recorded().all<trace::TurnEnd>().size());
    const auto stepping = run.recorded().all<trace::RunStepping>();
    QCOMPARE(stepping.size(), 2u);
    QVERIFY(stepping[0].on && !stepping[1].on);
}

void StepTest::steppingCanBeginInTheMiddle()
{
    SteppedRun run("shared-counter", "fork", {{"processes", "2"}, {"times", "1000000"}});
    const auto children = run.startChildren(2);
    QCOMPARE(children.size(), 2u);
    run.session().setStepping(false);
    const auto& recorded = run.recorded();
    QVERIFY(run.readUntil([&] { return !recorded.all<trace::SharedWritten>().empty(); }));
    run.session().setStepping(true);
    for (int turn = 0; turn < 3; ++turn) {
        for (const pid_t child : children)
            QVERIFY(!run.step(child).empty());
    }
    run.session().stop();
    QVERIFY(run.recorded().waitUntilEnded());
    QCOMPARE(run.recorded().outcome(), std::string("stopped"));
}

void StepTest::aProcessThatWaitsForItsTurnCanBeKilled()
{
    SteppedRun run("two-locks", "fork");
    const std::string id = run.session().id();
    const auto children = run.startChildren(2);
    QCOMPARE(children.size(), 2u);
    QVERIFY(run.readUntil([&] { return run.isWaiting(children[0]); }));
    run.session().signal(children[0], SIGKILL);
    QVERIFY(run.recorded().waitFor<trace::ProcessDead>());
    run.session().setStepping(false);
    QVERIFY(run.recorded().waitUntilEnded());
    // It had neither lock, so the other got both.
    QCOMPARE(run.recorded().outcome(), std::string("completed"));
    QCOMPARE(run.recorded().all<trace::LockReleased>().size(), 2u);
    QVERIFY(processesOfRun(id).empty());
}

void StepTest::aRunThatWaitsForATurnCanBeStopped()
{
    SteppedRun run("two-locks", "fork");
    const std::string id = run.session().id();
    QCOMPARE(run.startChildren(2).size(), 2u);
    run.session().stop();
    QVERIFY(run.recorded().waitUntilEnded());
    QCOMPARE(run.recorded().outcome(), std::string("stopped"));
    QVERIFY(processesOfRun(id).empty());
}

void StepTest::aTurnGivenInAPauseIsTakenAfterIt()
{
    SteppedRun run("two-locks", "fork");
    QVERIFY(run.readUntil([&] { return run.main() != 0 && run.isWaiting(run.main()); }));
    run.session().pause();
    QVERIFY(run.recorded().waitFor<trace::RunPaused>());
    run.session().giveTurn(run.main(), run.asksOf(run.main()).front());
    run.session().resume();
    QVERIFY(run.recorded().waitFor<trace::RunResumed>()); // each of the two is seen in its order
    QVERIFY(run.recorded().waitFor<trace::TurnEnd>());
}

void StepTest::theTimeInWhichTheUserThinksIsNotLimited()
{
    constexpr auto limit = 300ms;
    SteppedRun run("two-locks", "fork", {}, limit);
    QCOMPARE(run.startChildren(2).size(), 2u);
    const auto thought = std::chrono::steady_clock::now() + 2 * limit;
    while (std::chrono::steady_clock::now() < thought)
        std::this_thread::yield();
    QVERIFY(run.finish());
    QCOMPARE(run.recorded().outcome(), std::string("completed"));
}

void StepTest::everyOperationWaitsForItsTurn()
{
    SteppedRun run("step-everything", method());
    QVERIFY(run.finish());
    QCOMPARE(run.recorded().outcome(), std::string("completed"));
    QCOMPARE(run.recorded().output("stderr"), std::string());
    const std::map<std::string, std::size_t> expected{
        {"process.start.begin", 2}, // the child and the manager's process, not the pool's worker
        {"join.begin", 2},          // the same
        {"queue.put.begin", 4},
        {"queue.get.begin", 4},
        {"queue.task_done", 1},
        {"queue.join.begin", 1},
        {"wait.begin", 1},
        {"pipe.send.begin", 2},
        {"pipe.recv.begin", 2},
        {"event.set", 1},
        {"event.cleared", 1},
        {"event.wait.begin", 1},
        {"barrier.wait.begin", 2},
        {"lock.acquire.begin", 3}, // of the lock, the condition and the manager, not of the values
        {"lock.released", 3},
        {"condition.notified", 1},
        {"condition.wait.begin", 1},
        {"shared.read", 3}, // of value, array and list
        {"shared.written", 3},
        {"pool.created", 1},
        {"task.submitted", 1},
        {"task.begin", 2}, // a task and the stop
        {"result.get.begin", 1},
        {"pool.join.begin", 1},
        {"subprocess.start.begin", 1},
        {"subprocess.communicate.begin", 1},
    };
    std::map<std::string, std::size_t> asked;
    for (const trace::TurnBegin& turn : run.turns())
        ++asked[turn.operation];
    for (const auto& [operation, times] : expected)
        QCOMPARE(std::pair(operation, asked[operation]), std::pair(operation, times));
    QCOMPARE(asked.size(), expected.size());
}

LAB_TEST_MAIN(StepTest)
#include "tst_step.moc"
