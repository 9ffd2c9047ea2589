// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mp/traced_run.h"
#include "tests/support/test_main.h"

using namespace trace;
using tests::all;
using tests::Found;
using tests::TracedRun;

class QueueEventsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyCallHasItsBeginAndItsEnd();
    void aPutThatFindsNoRoomAndAGetThatFindsNothingSaySo();
    void whatIsGotWasPutThenFedUnderTheSameItem();
    void aSimpleQueuesPutWritesIntoThePipeItself();
    void aJoinableQueueTellsOfTasksDoneAndOfWhoWaitsForThem();
};

void QueueEventsTest::everyCallHasItsBeginAndItsEnd()
{
    TracedRun run("traced-queue");
    run.finish();
    QStringList kinds = run.kindsOf(run.main());
    QCOMPARE(kinds.removeAll("queue.fed"), 1); // by the feeder, at a moment of its own
    QCOMPARE(kinds,
             QStringList({"process.begin", "queue.created", "queue.put.begin", "queue.put.end",
                          "queue.put.begin", "queue.put.end", "queue.get.begin", "queue.get.end",
                          "queue.get.begin", "queue.get.end", "process.returned", "process.end"}));
    const QueueCreated created = all<QueueCreated>(run).at(0).event;
    QCOMPARE(created.name, "fruits");
    QCOMPARE(created.type, "queue");
    QCOMPARE(created.maxsize, 1u);
}

void QueueEventsTest::aPutThatFindsNoRoomAndAGetThatFindsNothingSaySo()
{
    TracedRun run("traced-queue");
    run.finish();
    const auto puts = all<QueuePutBegin>(run);
    const auto putEnds = all<QueuePutEnd>(run);
    const auto gets = all<QueueGetEnd>(run);
    QCOMPARE(puts[0].event.value, "'Apple'");
    QVERIFY(putEnds[0].event.ok);
    QVERIFY(!putEnds[1].event.ok);
    QCOMPARE(putEnds[1].event.item.value, puts[1].event.item.value);
    QCOMPARE(gets[0].event.item.value, puts[0].event.item.value);
    QCOMPARE(gets[0].event.value, "'Apple'");
    QVERIFY(!gets[1].event.item);
}

void QueueEventsTest::whatIsGotWasPutThenFedUnderTheSameItem()
{
    TracedRun run("traced-queue-between");
    run.finish();
    const auto gets = all<QueueGetEnd>(run);
    QCOMPARE(gets.size(), 20u);
    for (std::size_t number = 0; number < gets.size(); ++number) {
        const ItemId item = gets[number].event.item;
        const auto isIt = [&](const auto& found) { return found.event.item == item; };
        const auto puts = all<QueuePutBegin>(run, isIt);
        const auto ends = all<QueuePutEnd>(run, isIt);
        const auto feeds = all<QueueFed>(run, isIt);
        QCOMPARE(puts.size(), 1u);
        QCOMPARE(ends.size(), 1u);
        QCOMPARE(feeds.size(), 1u);
        QCOMPARE(gets[number].event.value, std::to_string(number));
        QCOMPARE(puts[0].event.value, gets[number].event.value);
        QVERIFY(puts[0].place < ends[0].place);
        QVERIFY(puts[0].place < feeds[0].place);
        QVERIFY(puts[0].place < gets[number].place);
        QVERIFY(puts[0].at.pid != gets[number].at.pid);
        QVERIFY(feeds[0].event.bytes > 0);
    }
}

void QueueEventsTest::aSimpleQueuesPutWritesIntoThePipeItself()
{
    TracedRun run("traced-simple-queue");
    run.finish();
    QCOMPARE(run.kindsOf(run.main()),
             QStringList({"process.begin", "queue.created", "queue.put.begin", "queue.fed",
                          "queue.put.end", "queue.get.begin", "queue.get.end", "process.returned",
                          "process.end"}));
    QCOMPARE(all<QueueCreated>(run).at(0).event.type, "simple_queue");
    QCOMPARE(all<QueueCreated>(run).at(0).event.name, "letters");
    QCOMPARE(all<QueueGetEnd>(run).at(0).event.item, all<QueuePutBegin>(run).at(0).event.item);
    QCOMPARE(all<QueueGetEnd>(run).at(0).event.value, "'a'");
}

void QueueEventsTest::aJoinableQueueTellsOfTasksDoneAndOfWhoWaitsForThem()
{
    TracedRun run("traced-joinable-queue");
    run.finish();
    QStringList kinds = run.kindsOf(run.main());
    QCOMPARE(kinds.removeAll("queue.fed"), 1); // by the feeder, at a moment of its own
    QCOMPARE(kinds,
             QStringList({"process.begin", "queue.created", "queue.put.begin", "queue.put.end",
                          "queue.get.begin", "queue.get.end", "queue.task_done", "queue.join.begin",
                          "queue.join.end", "process.returned", "process.end"}));
    const QueueCreated created = all<QueueCreated>(run).at(0).event;
    QCOMPARE(created.type, "joinable_queue");
    QCOMPARE(all<QueueTaskDone>(run).at(0).event.queue, created.queue);
}

LAB_TEST_MAIN(QueueEventsTest)
#include "tst_queue_events.moc"
