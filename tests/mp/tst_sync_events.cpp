// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mp/traced_run.h"
#include "tests/support/test_main.h"

using namespace trace;
using tests::all;
using tests::TracedRun;

class SyncEventsTest : public QObject
{
    Q_OBJECT

private slots:
    void aLockSaysWhoAskedWhoGotAndWhoGaveBack();
    void everyKindOfLockSaysWhatItIs();
    void aWaiterGetsTheLockAfterTheReleaseOfItsHolder();
    void aRobustLockNamesTheDeadOwner();
    void aConditionLetsGoOfItsLockWhileItWaits();
    void anEventFlagTellsEachTurnAndEachWait();
    void aBarrierTellsWhoCameWhenItBrokeAndWhenItIsNew();
    void aSharedValueTellsEachReadAndEachWrite();
    void onlyWhoWaitsForASharedValueTellsOfItsLock();
    void aLostUpdateIsSeen();

private:
    static QStringList bodyOf(const TracedRun& run, pid_t pid);
};

/// What the process recorded between its first and its last acts.
QStringList SyncEventsTest::bodyOf(const TracedRun& run, pid_t pid)
{
    QStringList kinds = run.kindsOf(pid);
    kinds.removeIf([](const QString& kind) {
        return kind.startsWith("process.") || kind.startsWith("join.");
    });
    return kinds;
}

void SyncEventsTest::aLockSaysWhoAskedWhoGotAndWhoGaveBack()
{
    TracedRun run("traced-lock");
    run.finish();
    QCOMPARE(bodyOf(run, run.main()),
             QStringList({"lock.created", "lock.acquire.begin", "lock.acquire.end",
                          "lock.acquire.begin", "lock.acquire.end", "lock.released"}));
    const LockCreated created = all<LockCreated>(run).at(0).event;
    QCOMPARE(created.name, "door");
    QCOMPARE(created.type, "lock");
    QCOMPARE(created.value, 1u);
    QVERIFY(created.lock);
    const auto ends = all<LockAcquireEnd>(run);
    QVERIFY(ends[0].event.ok && !ends[1].event.ok);
    for (const auto& end : ends)
        QCOMPARE(end.event.lock.value, created.lock.value);
}

void SyncEventsTest::everyKindOfLockSaysWhatItIs()
{
    TracedRun run("traced-lock-kinds");
    run.finish();
    const auto created = all<LockCreated>(run);
    QCOMPARE(created.size(), 3u);
    QCOMPARE(created[0].event.type, "rlock");
    QCOMPARE(created[0].event.name, "nested");
    QCOMPARE(created[1].event.type, "semaphore");
    QCOMPARE(created[1].event.value, 3u);
    QCOMPARE(created[2].event.type, "bounded_semaphore");
    QCOMPARE(created[2].event.value, 2u);
    QCOMPARE(all<LockAcquireEnd>(run).size(), 2u);
    QCOMPARE(all<LockReleased>(run).size(), 2u);
}

void SyncEventsTest::aWaiterGetsTheLockAfterTheReleaseOfItsHolder()
{
    TracedRun run("traced-lock-waiter");
    run.finish();
    const auto others = [&](const auto& found) { return found.at.pid != run.main(); };
    const auto begins = all<LockAcquireBegin>(run, others);
    const auto ends = all<LockAcquireEnd>(run, others);
    const auto releases = all<LockReleased>(run);
    QCOMPARE(begins.size(), 1u);
    QCOMPARE(ends.size(), 1u);
    QCOMPARE(releases.size(), 2u);
    QCOMPARE(releases[0].at.pid, run.main());
    QVERIFY(begins[0].place < releases[0].place);
    QVERIFY(releases[0].place < ends[0].place);
}

void SyncEventsTest::aRobustLockNamesTheDeadOwner()
{
    TracedRun run("traced-lock-of-the-dead");
    run.finish();
    const auto recovered = all<LockRecovered>(run);
    const auto ends = all<LockAcquireEnd>(run);
    QCOMPARE(recovered.size(), 1u);
    QCOMPARE(ends.size(), 2u);
    QCOMPARE(recovered[0].event.owner, ends[0].at.pid);
    QCOMPARE(recovered[0].at.pid, run.main());
    QVERIFY(recovered[0].place < ends[1].place);
}

void SyncEventsTest::aConditionLetsGoOfItsLockWhileItWaits()
{
    TracedRun run("traced-condition");
    run.finish();
    const pid_t waiter = all<ConditionWaitBegin>(run).at(0).at.pid;
    QCOMPARE(bodyOf(run, waiter),
             QStringList({"lock.acquire.begin", "lock.acquire.end", "condition.wait.begin",
                          "lock.released", "lock.acquire.begin", "lock.acquire.end",
                          "condition.wait.end", "lock.released"}));
    const ConditionCreated created = all<ConditionCreated>(run).at(0).event;
    QCOMPARE(created.name, "buffer");
    QCOMPARE(created.lock.value, all<LockCreated>(run).at(0).event.lock.value);
    const auto notified = all<ConditionNotified>(run).at(0);
    QCOMPARE(notified.event.count, 2u);
    QCOMPARE(notified.event.condition.value, created.condition.value);
    const auto end = all<ConditionWaitEnd>(run).at(0);
    QVERIFY(end.event.ok);
    QVERIFY(notified.place < end.place);
}

void SyncEventsTest::anEventFlagTellsEachTurnAndEachWait()
{
    TracedRun run("traced-event");
    run.finish();
    QCOMPARE(bodyOf(run, run.main()),
             QStringList({"event.created", "event.wait.begin", "event.wait.end", "event.set",
                          "event.wait.begin", "event.wait.end", "event.cleared"}));
    QCOMPARE(all<EventCreated>(run).at(0).event.name, "gun");
    const auto ends = all<EventWaitEnd>(run);
    QVERIFY(!ends[0].event.ok && ends[1].event.ok);
}

void SyncEventsTest::aBarrierTellsWhoCameWhenItBrokeAndWhenItIsNew()
{
    TracedRun run("traced-barrier");
    run.finish();
    QCOMPARE(
        bodyOf(run, run.main()),
        QStringList({"barrier.created", "barrier.wait.begin", "barrier.wait.end", "barrier.broken",
                     "barrier.wait.begin", "barrier.wait.end", "barrier.reset"}));
    const BarrierCreated created = all<BarrierCreated>(run).at(0).event;
    QCOMPARE(created.name, "laps");
    QCOMPARE(created.parties, 2u);
    const auto begins = all<BarrierWaitBegin>(run);
    const auto ends = all<BarrierWaitEnd>(run);
    QCOMPARE(ends.size(), 3u);
    QVERIFY(begins[1].place < ends[0].place); // nobody goes before both have come
    QCOMPARE(ends[0].event.index + ends[1].event.index, 1u);
    QVERIFY(ends[0].event.ok && ends[1].event.ok && !ends[2].event.ok);
}

void SyncEventsTest::aSharedValueTellsEachReadAndEachWrite()
{
    TracedRun run("traced-value");
    run.finish();
    QCOMPARE(bodyOf(run, run.main()),
             QStringList({"shared.created", "lock.created", "shared.read", "shared.written",
                          "shared.created", "lock.created", "shared.written", "shared.read"}));
    const auto created = all<SharedCreated>(run);
    const auto reads = all<SharedRead>(run);
    const auto writes = all<SharedWritten>(run);
    QCOMPARE(created[0].event.name, "counter");
    QCOMPARE(created[0].event.value, "3");
    QCOMPARE(created[1].event.value, "[1, 2, 3]");
    QCOMPARE(reads[0].event.name, "counter");
    QCOMPARE(reads[0].event.value, "3");
    QCOMPARE(writes[0].event.value, "4");
    QCOMPARE(writes[0].event.shared.value, created[0].event.shared.value);
    QCOMPARE(writes[1].event.name, "numbers[2]");
    QCOMPARE(writes[1].event.value, "9");
    QCOMPARE(reads[1].event.name, "numbers[1:3]");
    QCOMPARE(reads[1].event.value, "[2, 9]");
    QCOMPARE(reads[1].event.shared.value, created[1].event.shared.value);
}

void SyncEventsTest::onlyWhoWaitsForASharedValueTellsOfItsLock()
{
    TracedRun run("traced-value-waits");
    run.finish();
    const pid_t reader = all<SharedRead>(run).at(0).at.pid;
    QVERIFY(reader != run.main());
    QCOMPARE(bodyOf(run, reader), QStringList({"lock.acquire.begin", "lock.acquire.end",
                                               "shared.read", "lock.released"}));
}

void SyncEventsTest::aLostUpdateIsSeen()
{
    TracedRun run("lost-update");
    run.finish();
    const auto reads = all<SharedRead>(run);
    const auto writes = all<SharedWritten>(run);
    QCOMPARE(writes.size(), 2u);
    for (std::size_t number = 0; number < writes.size(); ++number) {
        QCOMPARE(reads[number].event.value, "0");
        QCOMPARE(writes[number].event.value, "1");
    }
    QVERIFY(reads[1].place < writes[0].place); // both had read before one of them wrote
    QVERIFY(writes[0].at.pid != writes[1].at.pid);
    QCOMPARE(reads[2].event.value, "1");
}

LAB_TEST_MAIN(SyncEventsTest)
#include "tst_sync_events.moc"
