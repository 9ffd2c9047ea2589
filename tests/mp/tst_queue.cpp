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
};

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
    row("luggage-outside-of-a-start",
        {"Queue objects should only be shared between processes through inheritance"});
    row("luggage-carries-queues", {"0 0", "1 0"});
    row("queue-many-writers", {"in order=true left=0"});
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

LAB_TEST_MAIN(QueueTest)
#include "tst_queue.moc"
