// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/rows.h"
#include "tests/support/test_main.h"

using namespace tests;
using model::Doing;
using model::PipeNow;
using model::QueueNow;
using model::World;

namespace {

constexpr trace::QueueId queue{1};
constexpr trace::ItemId apple{7};

Rows withPut()
{
    return {mainBegins(), childBegins(1, 11), childBegins(1, 12, "Process-2"),
            row(2, 10, trace::QueueCreated{queue, "queue", 2, "queue"}),
            row(3, 11, trace::QueuePutBegin{queue, apple, "'Apple'"})};
}

Rows withPutDone()
{
    Rows rows = withPut();
    rows.push_back(row(4, 11, trace::QueuePutEnd{queue, apple, true}));
    return rows;
}

QueueNow queueAfter(const Rows& rows)
{
    return fold(rows).queues.at(queue);
}

} // namespace

class FoldChannelTest : public QObject
{
    Q_OBJECT

private slots:
    void aPutIsAnnouncedThenInside();
    void aPutThatTimesOutLeavesNothing();
    void theFeederMarksItsItem();
    void aGetTakesTheItemThatItNames();
    void aGetMayReturnBeforeThePutDoes();
    void aGetThatTimesOutTakesNothing();
    void aGetWithoutAPutStillPasses();
    void onlyTheLastPassagesAreKept();
    void aDeadProcessWaitsNoLonger();
    void pipesBlockTheirCaller();
    void aMessageIsInFlightUntilItIsReceived();
    void whoJoinsAQueueWaitsForItsTasks();
    void whoWaitsUntilSomethingIsReadyIsBlocked();
};

void FoldChannelTest::aPutIsAnnouncedThenInside()
{
    const World putting = fold(withPut());
    QCOMPARE(putting.queues.at(queue).maxsize, std::uint64_t{2});
    QVERIFY(putting.queues.at(queue).inside.empty());
    QCOMPARE(putting.queues.at(queue).announced.size(), std::size_t{1});
    QCOMPARE(putting.queues.at(queue).putters, std::set<pid_t>{11});
    QCOMPARE(putting.process(11)->activities.back().doing, Doing::Putting);
    QCOMPARE(putting.process(11)->activities.back().value, std::string("'Apple'"));

    const World put = fold(withPutDone());
    QCOMPARE(put.queues.at(queue).inside.size(), std::size_t{1});
    QCOMPARE(put.queues.at(queue).inside[0].putBy, 11);
    QVERIFY(put.queues.at(queue).announced.empty());
    QVERIFY(put.queues.at(queue).putters.empty());
    QCOMPARE(put.queues.at(queue).puts, std::uint64_t{1});
    QVERIFY(put.process(11)->activities.empty());
}

void FoldChannelTest::aPutThatTimesOutLeavesNothing()
{
    Rows rows = withPut();
    rows.push_back(row(4, 11, trace::QueuePutEnd{queue, apple, false}));
    const QueueNow now = queueAfter(rows);
    QVERIFY(now.inside.empty() && now.announced.empty());
    QCOMPARE(now.puts, std::uint64_t{0});
}

void FoldChannelTest::theFeederMarksItsItem()
{
    Rows rows = withPutDone();
    rows.push_back(row(5, 11, trace::QueueFed{queue, apple, 20}));
    QVERIFY(queueAfter(rows).inside[0].isFed);
    rows = withPut();
    rows.push_back(row(4, 11, trace::QueueFed{queue, apple, 20}));
    rows.push_back(row(5, 11, trace::QueuePutEnd{queue, apple, true}));
    QCOMPARE(queueAfter(rows).inside.size(), std::size_t{1});
    QVERIFY(queueAfter(rows).inside[0].isFed);
}

void FoldChannelTest::aGetTakesTheItemThatItNames()
{
    Rows rows = withPutDone();
    rows.push_back(row(6, 12, trace::QueueGetBegin{queue}));
    QCOMPARE(queueAfter(rows).getters, std::set<pid_t>{12});
    rows.push_back(row(7, 12, trace::QueueGetEnd{queue, apple, "'Apple'"}));
    const QueueNow now = queueAfter(rows);
    QVERIFY(now.inside.empty() && now.getters.empty());
    QCOMPARE(now.recent.size(), std::size_t{1});
    QCOMPARE(now.recent[0].gotBy, 12);
    QCOMPARE(now.recent[0].item.putBy, 11);
    QCOMPARE(now.recent[0].item.value, std::string("'Apple'"));
    QCOMPARE(now.gets, std::uint64_t{1});
}

void FoldChannelTest::aGetMayReturnBeforeThePutDoes()
{
    Rows rows = withPut();
    rows.push_back(row(4, 12, trace::QueueGetEnd{queue, apple, "'Apple'"}));
    rows.push_back(row(5, 11, trace::QueuePutEnd{queue, apple, true}));
    const QueueNow now = queueAfter(rows);
    QVERIFY(now.inside.empty());
    QCOMPARE(now.recent[0].item.putBy, 11);
    QCOMPARE(now.puts, std::uint64_t{1});
}

void FoldChannelTest::aGetThatTimesOutTakesNothing()
{
    Rows rows = withPutDone();
    rows.push_back(row(6, 12, trace::QueueGetBegin{queue}));
    rows.push_back(row(7, 12, trace::QueueGetEnd{queue, {}, ""}));
    QCOMPARE(queueAfter(rows).inside.size(), std::size_t{1});
    QCOMPARE(queueAfter(rows).gets, std::uint64_t{0});
    QVERIFY(fold(rows).process(12)->activities.empty());
}

void FoldChannelTest::aGetWithoutAPutStillPasses()
{
    const QueueNow now = queueAfter({row(0, 12, trace::QueueGetEnd{queue, {99}, "'?'"})});
    QCOMPARE(now.recent[0].item.value, std::string("'?'"));
    QCOMPARE(now.recent[0].item.putBy, 0);
}

void FoldChannelTest::onlyTheLastPassagesAreKept()
{
    Rows rows;
    for (std::uint64_t item = 1; item <= 100; ++item)
        rows.push_back(row(0, 12, trace::QueueGetEnd{queue, {item}, ""}));
    QCOMPARE(queueAfter(rows).recent.size(), QueueNow::recentLimit);
    QCOMPARE(queueAfter(rows).recent.back().item.item, trace::ItemId{100});
}

void FoldChannelTest::aDeadProcessWaitsNoLonger()
{
    Rows rows = withPut();
    rows.push_back(row(4, 12, trace::QueueGetBegin{queue}));
    rows.push_back(row(5, 1, trace::ProcessDead{11}));
    rows.push_back(row(5, 1, trace::ProcessDead{12}));
    const QueueNow now = queueAfter(rows);
    QVERIFY(now.putters.empty() && now.getters.empty() && now.announced.empty());
}

void FoldChannelTest::pipesBlockTheirCaller()
{
    Rows rows{mainBegins(), row(1, 10, trace::PipeCreated{{3}, true}),
              row(2, 10, trace::PipeSendBegin{{3}, 0, {4}, 10, "'hi'"})};
    QCOMPARE(fold(rows).process(10)->activities.back().doing, Doing::Sending);
    rows.push_back(row(3, 10, trace::PipeSendEnd{{3}, 0, {4}, true}));
    rows.push_back(row(4, 10, trace::PipeRecvBegin{{3}, 0}));
    QCOMPARE(fold(rows).process(10)->activities.back().doing, Doing::Receiving);
    rows.push_back(row(5, 10, trace::PipeRecvEnd{{3}, 0, {5}, 10, "'ho'"}));
    QVERIFY(fold(rows).process(10)->activities.empty());
    rows.push_back(row(6, 10, trace::PipeRecvBegin{{3}, 0}));
    rows.push_back(row(7, 10, trace::PipeEof{{3}, 0}));
    rows.push_back(row(8, 10, trace::PipeClosed{{3}, 0}));
    QVERIFY(fold(rows).process(10)->activities.empty());
}

void FoldChannelTest::aMessageIsInFlightUntilItIsReceived()
{
    const trace::PipeId pipe{3};
    const auto pipeAfter = [&](const Rows& rows) { return fold(rows).pipes.at(pipe); };
    Rows rows{mainBegins(), row(1, 10, trace::PipeCreated{pipe, true}),
              row(2, 10, trace::PipeSendBegin{pipe, 1, {4}, 10, "'hi'"})};
    PipeNow now = pipeAfter(rows);
    QVERIFY(now.isDuplex);
    QCOMPARE(now.senders, std::set<pid_t>{10});
    QCOMPARE(now.inFlight.size(), 1u);
    QCOMPARE(now.inFlight[0].value, std::string("'hi'"));
    QCOMPARE(now.inFlight[0].from, 1u);
    QCOMPARE(now.inFlight[0].sentBy, 10);
    rows.push_back(row(3, 10, trace::PipeSendEnd{pipe, 1, {4}, true}));
    rows.push_back(row(4, 12, trace::PipeRecvBegin{pipe, 0}));
    now = pipeAfter(rows);
    QVERIFY(now.senders.empty());
    QCOMPARE(now.receivers, std::set<pid_t>{12});
    QCOMPARE(now.inFlight.size(), 1u);
    rows.push_back(row(5, 12, trace::PipeRecvEnd{pipe, 0, {4}, 10, "'hi'"}));
    now = pipeAfter(rows);
    QVERIFY(now.inFlight.empty() && now.receivers.empty());
    QCOMPARE(now.sent, 1u);
    QCOMPARE(now.received, 1u);
    // Nobody is left to receive it: it is in flight no more, and was not sent.
    rows.push_back(row(6, 10, trace::PipeSendBegin{pipe, 1, {5}, 10, "'?'"}));
    rows.push_back(row(7, 10, trace::PipeSendEnd{pipe, 1, {5}, false}));
    QVERIFY(pipeAfter(rows).inFlight.empty());
    QCOMPARE(pipeAfter(rows).sent, 1u);
    rows.push_back(row(8, 10, trace::PipeRecvBegin{pipe, 1}));
    rows.push_back(row(9, 1, trace::ProcessDead{10}));
    QVERIFY(pipeAfter(rows).receivers.empty());
}

void FoldChannelTest::whoJoinsAQueueWaitsForItsTasks()
{
    Rows rows = withPut();
    rows.push_back(row(4, 12, trace::QueueJoinBegin{queue}));
    QCOMPARE(fold(rows).process(12)->activities.back().doing, Doing::JoiningQueue);
    QCOMPARE(queueAfter(rows).joiners, std::set<pid_t>{12});
    rows.push_back(row(5, 11, trace::QueueTaskDone{queue}));
    rows.push_back(row(6, 12, trace::QueueJoinEnd{queue}));
    QVERIFY(fold(rows).process(12)->activities.empty());
    QVERIFY(queueAfter(rows).joiners.empty());
    QCOMPARE(queueAfter(rows).tasksDone, 1u);
}

void FoldChannelTest::whoWaitsUntilSomethingIsReadyIsBlocked()
{
    Rows rows{row(1, 12, trace::WaitBegin{2})};
    QCOMPARE(fold(rows).process(12)->activities.back().doing, Doing::WaitingReady);
    QCOMPARE(fold(rows).process(12)->activities.back().index, 2u);
    rows.push_back(row(2, 12, trace::WaitEnd{1}));
    QVERIFY(fold(rows).process(12)->activities.empty());
}

LAB_TEST_MAIN(FoldChannelTest)
#include "tst_fold_channel.moc"
