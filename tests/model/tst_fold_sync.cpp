// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/rows.h"
#include "tests/support/test_main.h"

using namespace tests;
using model::Doing;
using model::LockNow;

namespace {

constexpr trace::LockId lock{1};

LockNow lockAfter(const Rows& rows)
{
    return fold(rows).locks.at(lock);
}

} // namespace

class FoldSyncTest : public QObject
{
    Q_OBJECT

private slots:
    void aLockHasHoldersAndWaiters();
    void anAcquireThatTimesOutHoldsNothing();
    void anybodyMayRelease();
    void aDeadHolderKeepsTheLock();
    void aRobustLockGoesFromTheDeadToTheNext();
    void anRlockIsHeldAsOftenAsItWasAcquired();
    void aSemaphoreCountsWhatIsLeft();
    void waitsBlockTheirCaller_data();
    void waitsBlockTheirCaller();
    void whoWaitsIsListedUntilItEndsOrDies();
    void anEventFlagIsSetUntilItIsCleared();
    void aBarrierIsBrokenUntilItIsReset();
    void settingAndSharingBlockNobody();
};

void FoldSyncTest::aLockHasHoldersAndWaiters()
{
    Rows rows{mainBegins(), row(1, 10, trace::LockCreated{lock, "lock", 1, "door"}),
              row(2, 10, trace::LockAcquireBegin{lock}),
              row(3, 10, trace::LockAcquireEnd{lock, true}),
              row(4, 11, trace::LockAcquireBegin{lock})};
    const LockNow taken = lockAfter(rows);
    QCOMPARE(taken.name, std::string("door"));
    QCOMPARE(taken.holders, std::multiset<pid_t>{10});
    QCOMPARE(taken.waiters, std::set<pid_t>{11});
    QCOMPARE(fold(rows).process(11)->activities.back().doing, Doing::Acquiring);
    rows.push_back(row(5, 10, trace::LockReleased{lock}));
    rows.push_back(row(6, 11, trace::LockAcquireEnd{lock, true}));
    QCOMPARE(lockAfter(rows).holders, std::multiset<pid_t>{11});
    QVERIFY(lockAfter(rows).waiters.empty());
}

void FoldSyncTest::anAcquireThatTimesOutHoldsNothing()
{
    const LockNow now = lockAfter({row(1, 10, trace::LockAcquireBegin{lock}),
                                   row(2, 10, trace::LockAcquireEnd{lock, false})});
    QVERIFY(now.holders.empty() && now.waiters.empty());
}

void FoldSyncTest::anybodyMayRelease()
{
    Rows rows{row(1, 10, trace::LockAcquireEnd{lock, true}), row(2, 11, trace::LockReleased{lock})};
    QVERIFY(lockAfter(rows).holders.empty());
    rows.push_back(row(3, 11, trace::LockReleased{lock}));
    QVERIFY(lockAfter(rows).holders.empty());
}

void FoldSyncTest::aDeadHolderKeepsTheLock()
{
    Rows rows{mainBegins(), row(1, 10, trace::LockAcquireEnd{lock, true}),
              row(2, 11, trace::LockAcquireBegin{lock}), row(3, 1, trace::ProcessDead{11})};
    const model::World before = fold(rows);
    QVERIFY(!before.isHeldByTheDead(before.locks.at(lock)));
    QVERIFY(before.locks.at(lock).waiters.empty());
    rows.push_back(row(3, 1, trace::ProcessDead{10}));
    const model::World after = fold(rows);
    QCOMPARE(after.locks.at(lock).holders, std::multiset<pid_t>{10});
    QVERIFY(after.isHeldByTheDead(after.locks.at(lock)));
}

void FoldSyncTest::aRobustLockGoesFromTheDeadToTheNext()
{
    const LockNow now =
        lockAfter({mainBegins(), row(1, 11, trace::LockAcquireEnd{lock, true}),
                   row(2, 10, trace::LockAcquireBegin{lock}), row(3, 10, trace::ProcessDead{11}),
                   row(4, 10, trace::LockRecovered{lock, 11}),
                   row(4, 10, trace::LockAcquireEnd{lock, true})});
    QCOMPARE(now.holders, std::multiset<pid_t>{10});
}

void FoldSyncTest::anRlockIsHeldAsOftenAsItWasAcquired()
{
    Rows rows{row(1, 10, trace::LockCreated{lock, "rlock", 1, ""}),
              row(2, 10, trace::LockAcquireEnd{lock, true}),
              row(3, 10, trace::LockAcquireEnd{lock, true})};
    QCOMPARE(lockAfter(rows).holders.count(10), std::size_t{2});
    QCOMPARE(lockAfter(rows).available(), std::uint64_t{0});
    rows.push_back(row(4, 10, trace::LockReleased{lock}));
    QCOMPARE(lockAfter(rows).holders.count(10), std::size_t{1});
    QCOMPARE(lockAfter(rows).available(), std::uint64_t{0});
    rows.push_back(row(5, 10, trace::LockReleased{lock}));
    QCOMPARE(lockAfter(rows).available(), std::uint64_t{1});
}

void FoldSyncTest::aSemaphoreCountsWhatIsLeft()
{
    auto available = [rows = Rows()](trace::AnyEvent event) mutable {
        rows.push_back(row(1, 10, std::move(event)));
        return lockAfter(rows).available();
    };
    QCOMPARE(available(trace::LockCreated{lock, "semaphore", 1, "room"}), std::uint64_t{1});
    QCOMPARE(available(trace::LockReleased{lock}), std::uint64_t{2});
    QCOMPARE(available(trace::LockAcquireEnd{lock, true}), std::uint64_t{1});
    QCOMPARE(available(trace::LockAcquireEnd{lock, true}), std::uint64_t{0});
    QCOMPARE(available(trace::LockAcquireEnd{lock, false}), std::uint64_t{0});
    QCOMPARE(available(trace::LockAcquireEnd{lock, true}), std::uint64_t{0}); // a stream with holes
}

void FoldSyncTest::waitsBlockTheirCaller_data()
{
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<Doing>("doing");
    QTest::newRow("event") << Rows{row(1, 10, trace::EventWaitBegin{{2}}),
                                   row(2, 10, trace::EventWaitEnd{{2}, true})}
                           << Doing::WaitingEvent;
    QTest::newRow("condition") << Rows{row(1, 10, trace::ConditionWaitBegin{{2}}),
                                       row(2, 10, trace::ConditionWaitEnd{{2}, true})}
                               << Doing::WaitingCondition;
    QTest::newRow("barrier") << Rows{row(1, 10, trace::BarrierWaitBegin{{2}}),
                                     row(2, 10, trace::BarrierWaitEnd{{2}, 0, true})}
                             << Doing::WaitingBarrier;
}

void FoldSyncTest::waitsBlockTheirCaller()
{
    QFETCH(Rows, rows);
    QFETCH(Doing, doing);
    const auto waiting = fold({rows[0]}).process(10)->activities;
    QCOMPARE(waiting.size(), std::size_t{1});
    QCOMPARE(waiting[0].doing, doing);
    QCOMPARE(waiting[0].id, std::uint64_t{2});
    QVERIFY(fold(rows).process(10)->activities.empty());
}

void FoldSyncTest::whoWaitsIsListedUntilItEndsOrDies()
{
    const std::set<pid_t> both{10, 11};
    const std::set<pid_t> one{11};
    Rows rows{mainBegins(), row(1, 10, trace::ConditionCreated{{3}, lock, "buffer"}),
              row(1, 10, trace::BarrierCreated{{4}, 2, "laps"})};
    for (const pid_t pid : both) {
        rows.push_back(row(2, pid, trace::EventWaitBegin{{2}}));
        rows.push_back(row(2, pid, trace::ConditionWaitBegin{{3}}));
        rows.push_back(row(2, pid, trace::BarrierWaitBegin{{4}}));
    }
    const model::World waiting = fold(rows);
    QCOMPARE(waiting.eventFlags.at({2}).waiters, both);
    QCOMPARE(waiting.conditions.at({3}).waiters, both);
    QCOMPARE(waiting.conditions.at({3}).lock.value, lock.value);
    QCOMPARE(waiting.barriers.at({4}).waiters, both);
    QCOMPARE(waiting.barriers.at({4}).parties, 2u);
    rows.push_back(row(3, 10, trace::EventWaitEnd{{2}, true}));
    rows.push_back(row(3, 10, trace::ConditionWaitEnd{{3}, false}));
    rows.push_back(row(3, 10, trace::BarrierWaitEnd{{4}, 0, true}));
    QCOMPARE(fold(rows).eventFlags.at({2}).waiters, one);
    QCOMPARE(fold(rows).conditions.at({3}).waiters, one);
    QCOMPARE(fold(rows).barriers.at({4}).waiters, one);
    rows.push_back(row(4, 10, trace::ProcessDead{11}));
    QVERIFY(fold(rows).eventFlags.at({2}).waiters.empty());
    QVERIFY(fold(rows).conditions.at({3}).waiters.empty());
    QVERIFY(fold(rows).barriers.at({4}).waiters.empty());
}

void FoldSyncTest::anEventFlagIsSetUntilItIsCleared()
{
    Rows rows{row(1, 10, trace::EventCreated{{2}, "gun"})};
    const auto flag = [&] { return fold(rows).eventFlags.at({2}); };
    QCOMPARE(flag().name, std::string("gun"));
    QVERIFY(!flag().isSet);
    rows.push_back(row(2, 10, trace::EventSet{{2}}));
    QVERIFY(flag().isSet);
    rows.push_back(row(3, 10, trace::EventCleared{{2}}));
    QVERIFY(!flag().isSet);
}

void FoldSyncTest::aBarrierIsBrokenUntilItIsReset()
{
    Rows rows{row(1, 10, trace::BarrierCreated{{2}, 3, "laps"})};
    const auto isBroken = [&] { return fold(rows).barriers.at({2}).isBroken; };
    QVERIFY(!isBroken());
    rows.push_back(row(2, 10, trace::BarrierBroken{{2}}));
    QVERIFY(isBroken());
    rows.push_back(row(3, 10, trace::BarrierReset{{2}}));
    QVERIFY(!isBroken());
}

void FoldSyncTest::settingAndSharingBlockNobody()
{
    const auto world =
        fold({mainBegins(), row(1, 10, trace::EventSet{{2}}), row(2, 10, trace::EventCleared{{2}}),
              row(3, 10, trace::ConditionNotified{{3}, 1}),
              row(4, 10, trace::SharedCreated{{4}, "counter", "0"}),
              row(5, 10, trace::SharedRead{{4}, "counter", "0"}),
              row(6, 10, trace::SharedWritten{{4}, "counter", "1"})});
    QVERIFY(world.process(10)->activities.empty());
    QVERIFY(world.locks.empty());
}

LAB_TEST_MAIN(FoldSyncTest)
#include "tst_fold_sync.moc"
