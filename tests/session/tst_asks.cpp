// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/stepped_run.h"
#include "tests/support/test_main.h"

#include <thread>

using namespace tests;
using namespace std::chrono_literals;

/// A turn is given to one ask, and the time until then is not the operation's.
class AsksTest : public QObject
{
    Q_OBJECT

private slots:
    void ofTwoQuickTurnsOneIsRefused();
    void theThreadGoesThatWasChosen();
    void aPredicateThatIsHeldIsNotTimedOut();
};

/// The second press comes before the picture of what the first one did.
void AsksTest::ofTwoQuickTurnsOneIsRefused()
{
    SteppedRun run("shared-counter", "fork", {{"processes", "2"}, {"times", "1"}});
    QVERIFY(run.readUntil([&] { return run.main() != 0 && run.isWaiting(run.main()); }));
    const std::uint32_t ask = run.asksOf(run.main()).front();
    run.session().giveTurn(run.main(), ask);
    run.session().giveTurn(run.main(), ask);
    const auto& recorded = run.recorded();
    QVERIFY(run.readUntil([&] { return !recorded.all<trace::TurnRefused>().empty(); }));
    QCOMPARE(recorded.all<trace::TurnRefused>().front().child, run.main());
    QCOMPARE(recorded.all<trace::TurnRefused>().front().ask, ask);
    // It has started one child, and waits before the next.
    QVERIFY(run.readUntil([&] {
        const auto asks = run.asksOf(run.main());
        return !asks.empty() && asks.front() != ask;
    }));
    run.session().giveTurn(run.main(), ask);
    QVERIFY(run.readUntil([&] { return recorded.all<trace::TurnRefused>().size() == 2; }));
    QCOMPARE(recorded.all<trace::ProcessStartBegin>().size(), 1u);
    QVERIFY(run.finish());
    QCOMPARE(recorded.outcome(), std::string("completed"));
}

void AsksTest::theThreadGoesThatWasChosen()
{
    // Which of the threads has the lower ring is theirs to settle: each goes first once.
    for (const std::size_t chosen : {0u, 1u}) {
        SteppedRun run("two-threads", "fork");
        QVERIFY(run.readUntil([&] { return run.asksOf(run.main()).size() == 2; }));
        const auto asks = run.asksOf(run.main());
        const auto& recorded = run.recorded();
        const auto numbered = [&](std::uint32_t ask) {
            return std::ranges::find(run.turns(), ask, &trace::TurnBegin::ask)->value;
        };
        const std::string first = numbered(asks[chosen]);
        QCOMPARE(run.stepAsk(asks[chosen]), std::string("queue.put.begin"));
        QVERIFY(run.readUntil([&] { return !recorded.all<trace::QueuePutEnd>().empty(); }));
        QCOMPARE(run.asksOf(run.main()), std::vector{asks[1 - chosen]});
        QCOMPARE(recorded.all<trace::QueuePutBegin>().size(), 1u);
        QCOMPARE(recorded.all<trace::QueuePutBegin>().front().value, first);
        QVERIFY(run.finish());
        QCOMPARE(recorded.outcome(), std::string("completed"));
    }
}

void AsksTest::aPredicateThatIsHeldIsNotTimedOut()
{
    constexpr auto timeout = 200ms; // as held_predicate.cpp has it
    SteppedRun run("held-predicate", "fork");
    const auto& recorded = run.recorded();
    QVERIFY(run.readUntil([&] { return run.main() != 0; }));
    QCOMPARE(run.step(run.main()), std::string("lock.acquire.begin"));
    // The predicate reads twice before it is true: the first time it is held beyond the timeout.
    QVERIFY(run.readUntil([&] { return run.isWaiting(run.main()); }));
    const auto thought = std::chrono::steady_clock::now() + 2 * timeout;
    while (std::chrono::steady_clock::now() < thought)
        std::this_thread::yield();
    QCOMPARE(run.step(run.main()), std::string("shared.read"));
    QVERIFY(run.finish());
    QVERIFY(!recorded.all<trace::ConditionWaitBegin>().empty());
    QCOMPARE(recorded.outcome(), std::string("completed"));
}

LAB_TEST_MAIN(AsksTest)
#include "tst_asks.moc"
