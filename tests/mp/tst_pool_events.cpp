// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mp/traced_run.h"
#include "tests/support/test_main.h"

#include <csignal>
#include <set>

using namespace trace;
using tests::all;
using tests::TracedRun;

class PoolEventsTest : public QObject
{
    Q_OBJECT

private slots:
    void aJobIsSubmittedBegunEndedReadyAndGotInThisOrder();
    void thePoolIsCreatedClosedAndJoinedWhileItsWorkersStop();
    void aFailedTaskSaysSoInTheWorkerAndInGet();
    void aKilledWorkerLosesItsTaskAndIsReplaced();
    void terminateSignalsTheWorkersAndReapsThem();
    void aMapIsOneJobWhoseChunksSayWhatTheyHold();
    void whatCannotBeSentIsReadyWithoutAWorker();
    void aBrokenPoolSaysSoBeforeItsResultsFail();
};

void PoolEventsTest::aJobIsSubmittedBegunEndedReadyAndGotInThisOrder()
{
    TracedRun run("traced-pool");
    run.finish();
    const auto submitted = all<TaskSubmitted>(run);
    QCOMPARE(submitted.size(), 5u);
    for (std::size_t number = 0; number < submitted.size(); ++number) {
        const JobId job = submitted[number].event.job;
        const auto isIt = [&](const auto& found) { return found.event.job == job; };
        const auto begin = all<TaskBegin>(run, isIt).at(0);
        const auto end = all<TaskEnd>(run, isIt).at(0);
        const auto ready = all<ResultReady>(run, isIt).at(0);
        const auto getBegin = all<ResultGetBegin>(run, isIt).at(0);
        const auto getEnd = all<ResultGetEnd>(run, isIt).at(0);
        const std::string value = std::to_string(number * number);
        QCOMPARE(submitted[number].event.api, "apply_async");
        QVERIFY(submitted[number].place < begin.place);
        QVERIFY(begin.place < end.place);
        QVERIFY(end.place < ready.place);
        QVERIFY(ready.place < getEnd.place);
        QVERIFY(getBegin.place < getEnd.place);
        QCOMPARE(begin.at.pid, end.at.pid);
        QVERIFY(begin.at.pid != run.main());
        QVERIFY(end.event.ok && ready.event.ok && getEnd.event.ok);
        QCOMPARE(end.event.value, value);
        QCOMPARE(getEnd.event.value, value);
    }
}

void PoolEventsTest::thePoolIsCreatedClosedAndJoinedWhileItsWorkersStop()
{
    TracedRun run("traced-pool");
    run.finish();
    const auto created = all<PoolCreated>(run).at(0);
    QCOMPARE(created.event.workers, 4u);
    QVERIFY(created.place < all<ProcessStartBegin>(run).at(0).place);
    const auto closed = all<PoolClosed>(run).at(0);
    const auto joinBegin = all<PoolJoinBegin>(run).at(0);
    const auto joinEnd = all<PoolJoinEnd>(run).at(0);
    QVERIFY(closed.place < joinBegin.place);
    std::set<pid_t> stopped;
    for (const auto& stop : all<WorkerStopped>(run)) {
        QVERIFY(stop.place > closed.place && stop.place < joinEnd.place);
        stopped.insert(stop.at.pid);
    }
    QCOMPARE(stopped.size(), 4u);
    const auto exits = all<ProcessExit>(run);
    QCOMPARE(exits.size(), 4u);
    for (const auto& exit : exits) {
        QCOMPARE(exit.event.code, 0);
        QVERIFY(stopped.contains(exit.event.child));
        QVERIFY(exit.place > joinBegin.place && exit.place < joinEnd.place);
    }
}

void PoolEventsTest::aFailedTaskSaysSoInTheWorkerAndInGet()
{
    TracedRun run("traced-pool-error");
    run.finish();
    const auto end = all<TaskEnd>(run).at(0);
    QVERIFY(!end.event.ok);
    QCOMPARE(end.event.value, "std::out_of_range: too far");
    QVERIFY(!all<ResultReady>(run).at(0).event.ok);
    const auto getEnd = all<ResultGetEnd>(run).at(0);
    QVERIFY(!getEnd.event.ok);
    QCOMPARE(getEnd.event.value, end.event.value);
    QCOMPARE(all<TaskSubmitted>(run).at(0).event.api, "apply");
    QCOMPARE(run.printedBy(run.main()), QStringList("std::out_of_range: too far"));
}

void PoolEventsTest::aKilledWorkerLosesItsTaskAndIsReplaced()
{
    TracedRun run("traced-pool-killed-worker");
    run.finish();
    const auto begun = all<TaskBegin>(run);
    const auto ended = all<TaskEnd>(run);
    const auto started = all<ProcessStartEnd>(run);
    QCOMPARE(begun.size(), 2u);
    QCOMPARE(ended.size(), 1u);
    QCOMPARE(started.size(), 2u);
    QCOMPARE(begun[0].at.pid, started[0].event.child);
    QCOMPARE(begun[1].at.pid, started[1].event.child);
    QCOMPARE(ended[0].event.job.value, begun[1].event.job.value);
    QCOMPARE(all<ResultReady>(run).size(), 1u);
    const auto exit = all<ProcessExit>(run).at(0);
    QCOMPARE(exit.event.child, started[0].event.child);
    QCOMPARE(exit.event.code, -SIGKILL);
    QVERIFY(exit.place < started[1].place);
    QCOMPARE(all<ProcessBegin>(run).back().event.name, "ForkPoolWorker-2");
}

void PoolEventsTest::terminateSignalsTheWorkersAndReapsThem()
{
    TracedRun run("traced-pool-terminate");
    run.finish();
    const auto terminated = all<PoolTerminated>(run).at(0);
    const auto sent = all<ProcessSignal>(run);
    const auto exits = all<ProcessExit>(run);
    const auto joinEnd = all<PoolJoinEnd>(run).at(0);
    QCOMPARE(sent.size(), 2u);
    QCOMPARE(exits.size(), 2u);
    for (std::size_t worker = 0; worker < 2; ++worker) {
        QVERIFY(terminated.place < sent[worker].place);
        QCOMPARE(sent[worker].event.signal, SIGTERM);
        QCOMPARE(exits[worker].event.code, -SIGTERM);
        QVERIFY(exits[worker].place < joinEnd.place);
    }
    QCOMPARE(all<ResultReady>(run).size(), 0u);
}

void PoolEventsTest::aMapIsOneJobWhoseChunksSayWhatTheyHold()
{
    TracedRun run("traced-pool-map");
    run.finish();
    const auto submitted = all<TaskSubmitted>(run).at(0);
    QCOMPARE(submitted.event.api, "map");
    QCOMPARE(submitted.event.items, 100u);
    QCOMPARE(submitted.event.chunksize, 7u);
    QCOMPARE(submitted.event.chunks, 15u);
    for (std::uint64_t index = 0; index < submitted.event.chunks; ++index) {
        const auto isIt = [&](const auto& found) {
            return found.event.job == submitted.event.job && found.event.index == index;
        };
        const auto begin = all<TaskBegin>(run, isIt);
        const auto end = all<TaskEnd>(run, isIt);
        const auto ready = all<ResultReady>(run, isIt);
        QCOMPARE(begin.size(), 1u);
        QCOMPARE(end.size(), 1u);
        QCOMPARE(ready.size(), 1u);
        const std::uint64_t items = index == 14 ? 2 : 7;
        QCOMPARE(begin[0].event.items, items);
        QCOMPARE(end[0].event.items, items);
        QCOMPARE(end[0].event.value, index == 14 ? "[9, 9]" : "[9, 9, 9, 9, 9, 9, 9]");
        QCOMPARE(begin[0].at.pid, end[0].at.pid);
        QVERIFY(end[0].place < ready[0].place);
    }
    QCOMPARE(all<ResultGetEnd>(run).size(), 1u);
}

void PoolEventsTest::whatCannotBeSentIsReadyWithoutAWorker()
{
    TracedRun run("traced-pool-unsendable");
    run.finish();
    QCOMPARE(all<TaskSubmitted>(run).size(), 1u);
    QCOMPARE(all<TaskBegin>(run).size(), 0u);
    const auto ready = all<ResultReady>(run);
    QCOMPARE(ready.size(), 1u);
    QVERIFY(!ready[0].event.ok);
}

void PoolEventsTest::aBrokenPoolSaysSoBeforeItsResultsFail()
{
    TracedRun run("traced-pool-breaks");
    run.finish();
    const auto terminated = all<PoolTerminated>(run);
    const auto ready = all<ResultReady>(run);
    QCOMPARE(terminated.size(), 1u);
    QCOMPARE(ready.size(), 1u);
    QVERIFY(!ready[0].event.ok);
    QVERIFY(terminated[0].place < ready[0].place);
    QCOMPARE(all<ProcessBegin>(run).size(), 2u); // main and a worker that nobody replaced
}

LAB_TEST_MAIN(PoolEventsTest)
#include "tst_pool_events.moc"
