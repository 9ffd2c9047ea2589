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
    void waitsBlockTheirCaller_data();
    void waitsBlockTheirCaller();
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
    const LockNow now =
        lockAfter({mainBegins(), row(1, 10, trace::LockAcquireEnd{lock, true}),
                   row(2, 11, trace::LockAcquireBegin{lock}), row(3, 1, trace::ProcessDead{10}),
                   row(3, 1, trace::ProcessDead{11})});
    QCOMPARE(now.holders, std::multiset<pid_t>{10});
    QVERIFY(now.waiters.empty());
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
