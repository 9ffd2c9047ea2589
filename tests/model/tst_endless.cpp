// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/endless_rows.h"
#include "tests/support/test_main.h"

#include "model/narration/endless_watch.h"
#include "model/words/endless.h"
#include "model/words/state.h"

using namespace tests;
using namespace tests::endless;

Q_DECLARE_METATYPE(Rows)

class EndlessTest : public QObject
{
    Q_OBJECT

private slots:
    void whoWaitsInACircleWaitsForEver();
    void whoJoinsTheStuckIsStuckToo();
    void aWaitThatNobodyCanEndIsTold_data();
    void aWaitThatNobodyCanEndIsTold();
    void aLockOfTheDeadIsNeverHad();
    void aTaskThatWasLostIsNeverDone();
    void nothingIsSaidThatIsNotSure_data();
    void nothingIsSaidThatIsNotSure();
    void itIsSaidInWords();
    void itIsSaidOnce();
};

void EndlessTest::whoWaitsInACircleWaitsForEver()
{
    const Rows rows = family() + bothWantBoth();
    const auto endless = endlessWaits(fold(rows));
    QCOMPARE(whys(rows), (Expected{{one, Why::Deadlock}, {two, Why::Deadlock}}));
    QCOMPARE(endless[0].on, std::vector{two});
    QCOMPARE(endless[1].on, std::vector{one});
    QCOMPARE(endless[0].call.id, right.value);
}

void EndlessTest::whoJoinsTheStuckIsStuckToo()
{
    const Rows rows = family() + bothWantBoth() + joinsBoth();
    QCOMPARE(whys(rows),
             (Expected{{mainPid, Why::Standstill}, {one, Why::Deadlock}, {two, Why::Deadlock}}));
}

void EndlessTest::aWaitThatNobodyCanEndIsTold_data()
{
    QTest::addColumn<Rows>("rows");
    QTest::newRow("get") << all(trace::QueueGetBegin{queue});
    QTest::newRow("put") << family() + from(2, by(mainPid, trace::QueuePutBegin{queue, item, "1"}),
                                            by(mainPid, trace::QueuePutEnd{queue, item, true}),
                                            by(one, trace::QueuePutBegin{queue, {8}, "2"}),
                                            by(two, trace::QueuePutBegin{queue, {9}, "3"}),
                                            by(mainPid, trace::JoinBegin{one}));
    QTest::newRow("queue.join") << family() +
                                       from(2, by(mainPid, trace::QueuePutBegin{queue, item, "1"}),
                                            by(mainPid, trace::QueuePutEnd{queue, item, true}),
                                            by(one, trace::QueueJoinBegin{queue}),
                                            by(two, trace::QueueJoinBegin{queue}),
                                            by(mainPid, trace::JoinBegin{one}));
    QTest::newRow("event") << all(trace::EventWaitBegin{thing});
    QTest::newRow("condition") << all(trace::ConditionWaitBegin{thing});
    QTest::newRow("barrier") << family() +
                                    Rows{row(1, mainPid, trace::BarrierCreated{thing, 3, ""})} +
                                    all(trace::BarrierWaitBegin{thing});
    QTest::newRow("semaphore") << family("semaphore") +
                                      from(2, by(mainPid, trace::LockAcquireEnd{left, true}),
                                           by(one, trace::LockAcquireBegin{left}),
                                           by(two, trace::LockAcquireBegin{left}),
                                           by(mainPid, trace::JoinBegin{one}));
    QTest::newRow("own lock") << family() + from(2, by(one, trace::LockAcquireEnd{left, true}),
                                                 by(one, trace::LockAcquireBegin{left}),
                                                 by(two, trace::LockAcquireBegin{left}),
                                                 by(mainPid, trace::JoinBegin{one}));
}

void EndlessTest::aWaitThatNobodyCanEndIsTold()
{
    QFETCH(Rows, rows);
    const auto found = whys(rows);
    QCOMPARE(found.size(), 3u);
    QVERIFY(found.contains(mainPid) && found.contains(one) && found.contains(two));
    // While main goes on it may be about to end it.
    rows.pop_back();
    QVERIFY(whys(rows).empty() || !whys(rows).contains(mainPid));
}

void EndlessTest::aLockOfTheDeadIsNeverHad()
{
    const Rows rows =
        family() + from(2, by(one, trace::LockAcquireEnd{left, true}),
                        by(two, trace::LockAcquireBegin{left}), by(9, trace::ProcessDead{one}));
    QCOMPARE(whys(rows), (Expected{{two, Why::DeadHolder}}));
    QCOMPARE(endlessWaits(fold(rows)).front().on, std::vector{one});
    Rows robust = rows;
    robust[2] = row(0, mainPid, trace::LockCreated{left, "lock", 1, "left", true});
    QVERIFY(whys(robust).empty());
}

void EndlessTest::aTaskThatWasLostIsNeverDone()
{
    QVERIFY(whys(lostTask()).empty()); // the pool may end because of it
    QCOMPARE(whys(lostTask() + andReplaced()), (Expected{{mainPid, Why::LostTask}}));
    const Rows joined =
        lostTask() + andReplaced() +
        from(10, by(mainPid, trace::ResultGetEnd{job, false, ""}),
             by(mainPid, trace::PoolClosed{pool}), by(mainPid, trace::PoolJoinBegin{pool}));
    QCOMPARE(whys(joined), (Expected{{mainPid, Why::LostTask}}));
    QVERIFY(whys(joined + from(20, by(mainPid, trace::PoolTerminated{pool}))).empty());
    QVERIFY(whys(lostTask("imap") + andReplaced()).empty());
}

void EndlessTest::nothingIsSaidThatIsNotSure_data()
{
    QTest::addColumn<Rows>("rows");
    const Rows deadlock = family() + bothWantBoth();
    const auto ended = [](trace::AnyEvent event) { return Rows{row(60, 9, std::move(event))}; };
    QTest::newRow("one is being killed") << deadlock + ended(trace::ProcessSignal{one, SIGTERM});
    QTest::newRow("the run is being ended") << deadlock + ended(trace::RunEnding{"stopped"});
    QTest::newRow("the other has released")
        << family() + from(2, by(one, trace::LockAcquireEnd{left, true}),
                           by(two, trace::LockAcquireBegin{left}),
                           by(one, trace::LockReleased{left}));
    Rows old = deadlock;
    old.erase(old.begin());
    QTest::newRow("timeouts are not told") << old;
    QTest::newRow("a timeout") << family() + from(2, by(one, trace::LockAcquireEnd{left, true}),
                                                  by(two, trace::LockAcquireEnd{right, true}),
                                                  by(one, trace::LockAcquireBegin{right, 5.0}),
                                                  by(two, trace::LockAcquireBegin{left}));
    QTest::newRow("a thread") << deadlock + from(60, by(one, trace::SleepBegin{1}));
    QTest::newRow("a turn") << deadlock +
                                   from(60, by(one, trace::TurnBegin{"lock.released", 1, "", ""}));
    QTest::newRow("an item is there")
        << all(trace::QueueGetBegin{queue}) +
               from(60, by(three, trace::QueuePutBegin{queue, item, "1"}),
                    by(three, trace::QueuePutEnd{queue, item, true}),
                    by(9, trace::ProcessDead{three}));
    QTest::newRow("the event was set")
        << all(trace::EventWaitBegin{thing}) + from(60, by(three, trace::EventSet{thing}),
                                                    by(three, trace::EventCleared{thing}),
                                                    by(9, trace::ProcessDead{three}));
    QTest::newRow("it was notified") << all(trace::ConditionWaitBegin{thing}) +
                                            from(60, by(three, trace::ConditionNotified{thing, 2}),
                                                 by(9, trace::ProcessDead{three}));
    QTest::newRow("all have come")
        << family() + from(2, by(mainPid, trace::BarrierCreated{thing, 2, ""}),
                           by(one, trace::BarrierWaitBegin{thing}),
                           by(two, trace::BarrierWaitBegin{thing}),
                           by(mainPid, trace::JoinBegin{one}));
    QTest::newRow("one has come and gone")
        << family() + from(2, by(mainPid, trace::BarrierCreated{thing, 2, ""}),
                           by(one, trace::BarrierWaitBegin{thing}),
                           by(two, trace::BarrierWaitBegin{thing}),
                           by(two, trace::BarrierWaitEnd{thing, 0, true}),
                           by(two, trace::JoinBegin{one}), by(mainPid, trace::JoinBegin{one}));
    QTest::newRow("a semaphore is free")
        << family("semaphore") + from(2, by(one, trace::LockAcquireBegin{left}),
                                      by(two, trace::LockAcquireBegin{left}),
                                      by(mainPid, trace::JoinBegin{one}));
    QTest::newRow("a lock used as a signal")
        << family() + from(2, by(mainPid, trace::LockAcquireEnd{left, true}),
                           by(one, trace::LockReleased{left}),
                           by(mainPid, trace::LockAcquireEnd{left, true}),
                           by(mainPid, trace::LockAcquireBegin{left}));
    QTest::newRow("its own rlock")
        << family("rlock") + from(2, by(one, trace::LockAcquireEnd{left, true}),
                                  by(one, trace::LockAcquireBegin{left}),
                                  by(two, trace::JoinBegin{one}));
    QTest::newRow("the child is dead")
        << family() + from(2, by(9, trace::ProcessDead{one}), by(mainPid, trace::JoinBegin{one}));
    QTest::newRow("somebody is being born")
        << all(trace::QueueGetBegin{queue}) + Rows{row(60, mainPid, trace::ProcessStartEnd{three})};
}

void EndlessTest::nothingIsSaidThatIsNotSure()
{
    QFETCH(Rows, rows);
    const auto found = whys(rows);
    QVERIFY2(found.empty(), found.empty() ? "" : std::to_string(found.begin()->first).c_str());
}

void EndlessTest::itIsSaidInWords()
{
    const model::World world = fold(family() + bothWantBoth() + joinsBoth());
    QCOMPARE(model::processInWords(*world.process(one), world).en,
             std::string("waits for ever for right, which Process-2 holds"));
    QCOMPARE(model::processInWords(*world.process(mainPid), world).en,
             std::string("waits for ever in join(): Process-1 never ends"));
    const auto words = model::endlessInWords(world);
    QVERIFY(words);
    QCOMPARE(words->en,
             std::string("A deadlock, as far as the events show: Process-1 waits for ever for "
                         "right, which Process-2 holds; Process-2 waits for ever for left, which "
                         "Process-1 holds"));
    QVERIFY(words->zhCN.starts_with("死锁（就事件所示）：Process-1 永远等待 right"));
    const model::World lost = fold(lostTask() + andReplaced());
    QCOMPARE(model::endlessInWords(lost)->en,
             std::string("This never ends by itself, as far as the events show: MainProcess waits "
                         "for ever in get(): PoolWorker-1 was killed, and its task is lost"));
    QVERIFY(!model::endlessInWords(fold(family())));
}

void EndlessTest::itIsSaidOnce()
{
    model::narration::EndlessWatch watch;
    const Rows deadlock = family() + bothWantBoth();
    QVERIFY(!watch.see(fold(family())));
    QVERIFY(watch.see(fold(deadlock)));
    QVERIFY(!watch.see(fold(deadlock)));
    QVERIFY(watch.see(fold(deadlock + joinsBoth()))); // one more
    QVERIFY(!watch.see(fold(deadlock)));
    QVERIFY(!watch.see(fold(family())));
    QVERIFY(watch.see(fold(deadlock)));
}

LAB_TEST_MAIN(EndlessTest)
#include "tst_endless.moc"
