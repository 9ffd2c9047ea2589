// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/rows.h"
#include "tests/support/test_main.h"

using namespace tests;
using model::Doing;
using model::PoolNow;
using model::TaskNow;
using model::World;

namespace {

constexpr trace::PoolId pool{1};
constexpr trace::JobId job{5};

Rows poolOfTwo()
{
    return {mainBegins(), row(1, 10, trace::PoolCreated{pool, 2}),
            childBegins(2, 11, "ForkPoolWorker-1", true),
            childBegins(3, 12, "ForkPoolWorker-2", true)};
}

Rows withTask()
{
    Rows rows = poolOfTwo();
    rows.push_back(row(4, 10, trace::TaskSubmitted{pool, job, "apply_async", 1, 1, 1}));
    return rows;
}

Rows withRunningTask()
{
    Rows rows = withTask();
    rows.push_back(row(5, 11, trace::TaskBegin{pool, job, 0, 1}));
    return rows;
}

PoolNow poolAfter(const Rows& rows)
{
    return fold(rows).pools.at(pool);
}

} // namespace

class FoldPoolTest : public QObject
{
    Q_OBJECT

private slots:
    void workersBelongToTheirPoolAndAreIdle();
    void aTaskWaitsRunsAndIsDone();
    void aFailedTaskKeepsItsError();
    void aTaskThatCannotBeSentHasFailed();
    void aMapIsNumberedChunkByChunk();
    void aKilledWorkerLosesItsTaskAndIsReplaced();
    void terminateLosesWhatWaits();
    void theOwnersDeathLosesWhatWaits();
    void theOwnerWaitsInJoinAndInGet();
    void aStoppedWorkerIsNoLongerIdle();
    void tasksNobodySubmittedAreTakenUp();
    void aTaskEndsOnce();
};

void FoldPoolTest::workersBelongToTheirPoolAndAreIdle()
{
    const World world = fold(poolOfTwo());
    const PoolNow& now = world.pools.at(pool);
    QCOMPARE(now.owner, 10);
    QCOMPARE(now.size, 2u);
    QCOMPARE(now.workers, (std::vector<pid_t>{11, 12}));
    QCOMPARE(world.process(11)->pool, pool);
    QCOMPARE(world.process(11)->activities.back().doing, Doing::IdleWorker);
}

void FoldPoolTest::aTaskWaitsRunsAndIsDone()
{
    Rows rows = withTask();
    QCOMPARE(poolAfter(rows).waiting(), std::uint64_t{1});
    rows = withRunningTask();
    QCOMPARE(poolAfter(rows).running(), std::uint64_t{1});
    QCOMPARE(poolAfter(rows).tasks[0].worker, 11);
    QCOMPARE(fold(rows).process(11)->activities.back().doing, Doing::RunningTask);
    rows.push_back(row(8, 11, trace::TaskEnd{pool, job, 0, 1, true, "49"}));
    rows.push_back(row(9, 10, trace::ResultReady{job, 0, true}));
    const World world = fold(rows);
    const TaskNow& task = world.pools.at(pool).tasks[0];
    QCOMPARE(task.state, TaskNow::State::Done);
    QCOMPARE(task.value, std::string("49"));
    QCOMPARE(task.beganAt, model::Time(milliseconds(5)));
    QCOMPARE(task.endedAt, model::Time(milliseconds(8)));
    QCOMPARE(world.process(11)->tasksDone, std::uint64_t{1});
    QCOMPARE(world.process(11)->activities.back().doing, Doing::IdleWorker);
    QCOMPARE(world.process(11)->activities.back().since, model::Time(milliseconds(8)));
}

void FoldPoolTest::aFailedTaskKeepsItsError()
{
    Rows rows = withRunningTask();
    rows.push_back(row(8, 11, trace::TaskEnd{pool, job, 0, 1, false, "ValueError()"}));
    QCOMPARE(poolAfter(rows).tasks[0].state, TaskNow::State::Failed);
    QCOMPARE(poolAfter(rows).tasks[0].value, std::string("ValueError()"));
    QCOMPARE(poolAfter(rows).failed, std::uint64_t{1});
}

void FoldPoolTest::aTaskThatCannotBeSentHasFailed()
{
    Rows rows = withTask();
    rows.push_back(row(5, 10, trace::ResultReady{job, 0, false}));
    const PoolNow now = poolAfter(rows);
    QVERIFY(now.task(job, 0)->state == TaskNow::State::Failed);
    QCOMPARE(now.failed, std::uint64_t(1));
}

void FoldPoolTest::aMapIsNumberedChunkByChunk()
{
    Rows rows = withTask();
    rows.push_back(row(5, 10, trace::TaskSubmitted{pool, {6}, "map", 10, 4, 3}));
    const PoolNow now = poolAfter(rows);
    QCOMPARE(now.tasks.size(), std::size_t{4});
    QCOMPARE(now.tasks[3].number, std::uint64_t{3});
    QCOMPARE(now.tasks[3].items, std::uint64_t{2});
    QCOMPARE(now.tasks[1].items, std::uint64_t{4});
    QCOMPARE(now.submitted, std::uint64_t{4});
}

void FoldPoolTest::aKilledWorkerLosesItsTaskAndIsReplaced()
{
    Rows rows = withRunningTask();
    rows.push_back(row(6, 1, trace::ProcessDead{11}));
    rows.push_back(childBegins(7, 13, "ForkPoolWorker-3", true));
    const PoolNow now = poolAfter(rows);
    QCOMPARE(now.tasks[0].state, TaskNow::State::Lost);
    QCOMPARE(now.lost, std::uint64_t{1});
    QCOMPARE(now.workers, (std::vector<pid_t>{11, 12, 13}));
}

void FoldPoolTest::terminateLosesWhatWaits()
{
    Rows rows = withRunningTask();
    rows.push_back(row(6, 10, trace::TaskSubmitted{pool, {6}, "map", 2000, 1, 2000}));
    rows.push_back(row(7, 10, trace::PoolTerminated{pool}));
    const PoolNow now = poolAfter(rows);
    QVERIFY(now.isTerminated);
    QCOMPARE(now.lost, std::uint64_t{2000});
    QCOMPARE(now.running(), std::uint64_t{1});
    QCOMPARE(now.waiting(), std::uint64_t{0});
}

void FoldPoolTest::theOwnersDeathLosesWhatWaits()
{
    Rows rows = withTask();
    rows.push_back(row(6, 1, trace::ProcessDead{10}));
    QCOMPARE(poolAfter(rows).tasks[0].state, TaskNow::State::Lost);
}

void FoldPoolTest::theOwnerWaitsInJoinAndInGet()
{
    Rows rows = withTask();
    rows.push_back(row(5, 10, trace::PoolClosed{pool}));
    rows.push_back(row(6, 10, trace::ResultGetBegin{job}));
    QVERIFY(poolAfter(rows).isClosed);
    QCOMPARE(fold(rows).process(10)->activities.back().doing, Doing::GettingResult);
    rows.push_back(row(7, 10, trace::ResultGetEnd{job, true, "49"}));
    rows.push_back(row(8, 10, trace::PoolJoinBegin{pool}));
    QCOMPARE(fold(rows).process(10)->activities.size(), std::size_t{1});
    QCOMPARE(fold(rows).process(10)->activities.back().doing, Doing::JoiningPool);
    rows.push_back(row(9, 10, trace::PoolJoinEnd{pool}));
    QVERIFY(fold(rows).process(10)->activities.empty());
}

void FoldPoolTest::aStoppedWorkerIsNoLongerIdle()
{
    Rows rows = poolOfTwo();
    rows.push_back(row(6, 11, trace::WorkerStopped{pool}));
    QVERIFY(fold(rows).process(11)->activities.empty());
}

void FoldPoolTest::tasksNobodySubmittedAreTakenUp()
{
    Rows rows{row(0, 42, trace::TaskEnd{{9}, {7}, 0, 1, true, ""})};
    QVERIFY(fold(rows).pools.at({9}).tasks.empty());
    rows.push_back(row(1, 42, trace::TaskBegin{{9}, {7}, 3, 1}));
    const World world = fold(rows);
    QCOMPARE(world.pools.at({9}).tasks.size(), std::size_t{1});
    QCOMPARE(world.process(42)->pool, trace::PoolId{9});
}

void FoldPoolTest::aTaskEndsOnce()
{
    Rows rows = withRunningTask();
    rows.push_back(row(6, 11, trace::TaskEnd{pool, job, 0, 1, true, "1"}));
    rows.push_back(row(7, 11, trace::TaskEnd{pool, job, 0, 1, false, "2"}));
    rows.push_back(row(8, 12, trace::TaskBegin{pool, job, 0, 1}));
    const PoolNow now = poolAfter(rows);
    QCOMPARE(now.done, std::uint64_t{1});
    QCOMPARE(now.failed, std::uint64_t{0});
    QCOMPARE(now.tasks[0].state, TaskNow::State::Done);
    QCOMPARE(now.tasks[0].value, std::string("1"));
    QCOMPARE(now.tasks[0].worker, 11);
}

LAB_TEST_MAIN(FoldPoolTest)
#include "tst_fold_pool.moc"
