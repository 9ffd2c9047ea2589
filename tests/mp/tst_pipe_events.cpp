// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mp/traced_run.h"
#include "tests/support/test_main.h"

using namespace trace;
using tests::all;
using tests::TracedRun;

class PipeEventsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyCallHasItsBeginAndItsEnd();
    void aMessageIsShownAsPythonWould();
    void aCallThatFailsHasAnEndThatSaysSo();
    void whatIsReceivedWasSentUnderTheSameMessage();
    void aWaitIsToldOfUnlessItOnlyLooks();
};

void PipeEventsTest::everyCallHasItsBeginAndItsEnd()
{
    TracedRun run("traced-pipe");
    run.finish();
    QCOMPARE(run.kindsOf(run.main()),
             QStringList({"process.begin", "pipe.created", "pipe.send.begin", "pipe.send.end",
                          "pipe.send.begin", "pipe.send.end", "pipe.recv.begin", "pipe.recv.end",
                          "pipe.recv.begin", "pipe.recv.end", "pipe.closed", "pipe.recv.begin",
                          "pipe.eof", "pipe.closed", "process.returned", "process.end"}));
    QVERIFY(!all<PipeCreated>(run).at(0).event.duplex);
    const auto closed = all<PipeClosed>(run);
    QCOMPARE(closed[0].event.end, 1u);
    QCOMPARE(closed[1].event.end, 0u);
    QCOMPARE(all<PipeEof>(run).at(0).event.end, 0u);
}

void PipeEventsTest::aMessageIsShownAsPythonWould()
{
    TracedRun run("traced-pipe");
    run.finish();
    const auto sends = all<PipeSendBegin>(run);
    const auto receipts = all<PipeRecvEnd>(run);
    QCOMPARE(sends[0].event.value, "'hello'");
    QCOMPARE(sends[1].event.value, "b\"\\xff'\"");
    for (std::size_t number = 0; number < 2; ++number) {
        QCOMPARE(receipts[number].event.value, sends[number].event.value);
        QCOMPARE(receipts[number].event.bytes, sends[number].event.bytes);
    }
    QCOMPARE(sends[1].event.bytes, 2u);
}

void PipeEventsTest::aCallThatFailsHasAnEndThatSaysSo()
{
    TracedRun run("traced-pipe-failures");
    run.finish();
    const auto sent = all<PipeSendEnd>(run);
    QVERIFY(sent[0].event.ok);
    QVERIFY(!sent[1].event.ok);
    QVERIFY(!all<PipeRecvEnd>(run).at(0).event.message);
}

void PipeEventsTest::whatIsReceivedWasSentUnderTheSameMessage()
{
    TracedRun run("traced-pipe-between");
    run.finish();
    const auto receipts = all<PipeRecvEnd>(run);
    QCOMPARE(receipts.size(), 10u);
    for (const auto& receipt : receipts) {
        const auto isIt = [&](const auto& found) {
            return found.event.message == receipt.event.message;
        };
        const auto sends = all<PipeSendBegin>(run, isIt);
        QCOMPARE(sends.size(), 1u);
        QCOMPARE(sends[0].event.value, receipt.event.value);
        QCOMPARE(sends[0].event.end, 1 - receipt.event.end);
        QVERIFY(sends[0].place < receipt.place);
        QVERIFY(sends[0].at.pid != receipt.at.pid);
        QCOMPARE(all<PipeSendEnd>(run, isIt).size(), 1u);
    }
}

void PipeEventsTest::aWaitIsToldOfUnlessItOnlyLooks()
{
    TracedRun run("traced-wait");
    run.finish();
    QCOMPARE(
        run.kindsOf(run.main()),
        QStringList({"process.begin", "pipe.created", "wait.begin", "wait.end", "pipe.send.begin",
                     "pipe.send.end", "wait.begin", "wait.end", "wait.begin", "wait.end",
                     "pipe.closed", "pipe.closed", "process.returned", "process.end"}));
    const auto begins = all<WaitBegin>(run);
    const auto ends = all<WaitEnd>(run);
    const std::vector<std::uint64_t> ready{0, 1, 2};
    for (std::size_t number = 0; number < ready.size(); ++number)
        QCOMPARE(ends[number].event.ready, ready[number]);
    QCOMPARE(begins[1].event.objects, 1u);
    QCOMPARE(begins[2].event.objects, 2u);
}

LAB_TEST_MAIN(PipeEventsTest)
#include "tst_pipe_events.moc"
