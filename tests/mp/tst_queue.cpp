// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mp/scenario_run.h"
#include "tests/support/test_main.h"

using tests::run;
using tests::Said;

class QueueTest : public QObject
{
    Q_OBJECT

private slots:
    void behavesAsPythonsQueue_data();
    void behavesAsPythonsQueue();
    void anItemThatCannotBeSentIsDroppedAndItsSlotGivenBack();
    void aQueueCannotBePutIntoAQueue();
};

namespace {

QString inheritance(const char* kind)
{
    return QString("%1 objects should only be shared between processes through inheritance")
        .arg(kind);
}

} // namespace

void QueueTest::behavesAsPythonsQueue_data()
{
    QTest::addColumn<QStringList>("out");
    const auto row = [](const char* scenario, const QStringList& out) {
        QTest::newRow(scenario) << out;
    };
    row("queue-put", {"empty=true full=false", "true true", "full=true false", "waited=true",
                      "ok=false size=3"});
    row("queue-get", {"1 2 3 4", "empty=true false", "waited=true", "got=false"});
    row("queue-qsize", {"0", "2", "1", "0"});
    row("queue-fork", {"[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19]"});
    row("queue-exit-waits-for-the-feeder",
        {"60000: code=0", "got 60000", "70000: join=false", "got 70000", "code=0"});
    row("queue-cancel-join", {"code=0"});
    row("queue-main-put-nobody-got", {"main ends"});
    row("queue-closed",
        {"the queue is not closed", "the queue is closed", "the queue is closed", "child got 1"});
    row("queue-killed-in-get", {"got=false"});
    row("luggage-outside-of-a-start", {inheritance("Queue")});
    row("luggage-carries-queues", {"0 0", "1 0"});
    row("queue-many-writers", {"in order=true left=0"});
    row("queue-every-size", {"wrong=0 left=0"});
    row("queue-in-a-larger-pipe", {"in order=true left=0"});
    row("queue-one-read-a-message", {"reads=500"});
    row("simple-queue",
        {"empty=true", "one", "two", "three", "empty", "empty=true true", "empty=false"});
    row("simple-queue-put-blocks", {"1", "blocked=true", "x", "2", "y"});
    row("simple-queue-closed",
        {"the queue is closed", "the queue is closed", "the queue is closed"});
    row("simple-queue-many", {"true empty=true"});
    row("joinable-queue", {"sum=780 left=0", "task_done() called too many times"});
    row("joinable-queue-join-waits", {"got, joined=false", "got, joined=false", "joined"});
    row("channels-by-every-method", {"42 done code=0", "42 done code=0", "42 done code=0"});
    row("channels-outside-of-a-start",
        {inheritance("Connection"), inheritance("SimpleQueue"), inheritance("JoinableQueue")});
}

void QueueTest::behavesAsPythonsQueue()
{
    QFETCH(QStringList, out);
    const Said said = run(QTest::currentDataTag());
    QCOMPARE(said.out, out);
    QCOMPARE(said.err, QStringList());
    QCOMPARE(said.code, 0);
}

void QueueTest::anItemThatCannotBeSentIsDroppedAndItsSlotGivenBack()
{
    const Said said = run("queue-not-serialisable");
    QCOMPARE(said.out, QStringList({"size=0", "got 5"}));
    QCOMPARE(said.err, QStringList("Queue: an item was dropped: negative numbers do not travel"));
}

void QueueTest::aQueueCannotBePutIntoAQueue()
{
    const Said said = run("queue-through-a-queue");
    QCOMPARE(said.out, QStringList({"size=0", inheritance("Queue")}));
    QCOMPARE(said.err, QStringList("Queue: an item was dropped: " + inheritance("Queue")));
}

LAB_TEST_MAIN(QueueTest)
#include "tst_queue.moc"
