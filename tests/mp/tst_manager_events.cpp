// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mp/traced_run.h"
#include "tests/support/test_main.h"

using namespace trace;
using tests::all;
using tests::TracedRun;

class ManagerEventsTest : public QObject
{
    Q_OBJECT

private slots:
    void itsProcessIsOneOfTheRun();
    void whatIsDoneToAnObjectIsToldWhereItIsAskedFor();
    void anItemOfItsQueueIsFollowedThroughItsProcess();
    void aCallThatFailsHasItsEnd();
    void aLockAndAnEventAreToldOfAsOthersAre();
};

void ManagerEventsTest::itsProcessIsOneOfTheRun()
{
    TracedRun run("traced-manager");
    QCOMPARE(run.finish(), 0);
    const auto starts = all<ProcessStartBegin>(run);
    QCOMPARE(starts.size(), 1u);
    QCOMPARE(starts[0].event.name, "SyncManager-1");
    const pid_t manager = all<ProcessStartEnd>(run).at(0).event.child;
    QCOMPARE(run.kindsOf(manager),
             QStringList({"process.begin", "wait.begin", "wait.end", "wait.begin", "wait.end",
                          "process.returned", "process.end"}));
    QCOMPARE(all<ProcessExit>(run).at(0).event.child, manager);
    QCOMPARE(all<ProcessExit>(run).at(0).event.code, 0);
}

void ManagerEventsTest::whatIsDoneToAnObjectIsToldWhereItIsAskedFor()
{
    TracedRun run("traced-manager");
    run.finish();
    QStringList told;
    const auto tell = [&](const char* what, const auto& event) {
        told += QString("%1 %2 %3").arg(what, event.name.c_str(), event.value.c_str());
    };
    for (const Record& record : run.records()) {
        if (const auto* created = std::get_if<SharedCreated>(&record.event))
            tell("created", *created);
        if (const auto* read = std::get_if<SharedRead>(&record.event))
            tell("read", *read);
        if (const auto* written = std::get_if<SharedWritten>(&record.event))
            tell("written", *written);
    }
    QCOMPARE(told, QStringList({"created ages {'Ada': 36}", "read ages['Ada'] 36",
                                "written ages['Ada'] 37", "read ages.keys() ['Ada']",
                                "created squares []", "written squares.append() 4",
                                "read squares[-1] 4", "created total 0", "written total 5"}));
    QVERIFY(all<SharedRead>(run).at(0).event.shared == all<SharedWritten>(run).at(0).event.shared);
    QVERIFY(all<SharedCreated>(run).at(0).event.shared !=
            all<SharedCreated>(run).at(1).event.shared);
}

void ManagerEventsTest::anItemOfItsQueueIsFollowedThroughItsProcess()
{
    TracedRun run("traced-manager-queue");
    run.finish();
    const auto created = all<QueueCreated>(run).at(0).event;
    QCOMPARE(created.type, "manager_queue");
    QCOMPARE(created.maxsize, 1u);
    QCOMPARE(created.name, "numbers");
    const auto put = all<QueuePutBegin>(run).at(0);
    const auto fed = all<QueueFed>(run);
    const auto got = all<QueueGetEnd>(run).at(0);
    QCOMPARE(fed.size(), 1u);
    QVERIFY(put.event.item == fed[0].event.item && fed[0].event.item == got.event.item);
    QCOMPARE(got.event.value, "7");
    QCOMPARE(fed[0].at.pid, all<ProcessStartEnd>(run).at(0).event.child);
    QVERIFY(put.place < fed[0].place && fed[0].place < got.place);
}

void ManagerEventsTest::aCallThatFailsHasItsEnd()
{
    TracedRun run("traced-manager-queue");
    run.finish();
    const auto puts = all<QueuePutEnd>(run);
    QVERIFY(puts[0].event.ok && !puts[1].event.ok);
    const auto gets = all<QueueGetEnd>(run);
    QCOMPARE(gets.size(), 3u);
    QVERIFY(!gets[1].event.item && !gets[2].event.item);
}

void ManagerEventsTest::aLockAndAnEventAreToldOfAsOthersAre()
{
    TracedRun run("traced-manager-sync");
    run.finish();
    QStringList kinds = run.kindsOf(run.main());
    QCOMPARE(
        kinds.mid(kinds.indexOf("lock.created"), 11),
        QStringList({"lock.created", "lock.acquire.begin", "lock.acquire.end", "lock.acquire.begin",
                     "lock.acquire.end", "lock.released", "event.created", "event.set",
                     "event.wait.begin", "event.wait.end", "event.cleared"}));
    QCOMPARE(all<LockCreated>(run).at(0).event.name, "door");
    QVERIFY(all<LockAcquireEnd>(run).at(0).event.ok);
    QVERIFY(!all<LockAcquireEnd>(run).at(1).event.ok);
    QCOMPARE(all<EventCreated>(run).at(0).event.name, "gun");
    QVERIFY(all<EventWaitEnd>(run).at(0).event.ok);
}

LAB_TEST_MAIN(ManagerEventsTest)
#include "tst_manager_events.moc"
