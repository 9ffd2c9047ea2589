// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mp/scenario_run.h"
#include "tests/support/test_main.h"

using tests::run;
using tests::Said;

class PoolTest : public QObject
{
    Q_OBJECT

private slots:
    void behavesAsPythonsPool_data();
    void behavesAsPythonsPool();
    void theSameSeedGivesTheSameValuesWhicheverWorkerTakesTheTask();
};

void PoolTest::behavesAsPythonsPool_data()
{
    QTest::addColumn<QStringList>("out");
    const auto row = [](const char* scenario, const QStringList& out) {
        QTest::newRow(scenario) << out;
    };
    row("pool-results",
        {"[1, 4, 9, 16, 25, 36, 49, 64, 81, 100] ready=true ok=true", "children=0"});
    row("pool-apply", {"144 \"it'sit's\"", "true"});
    row("pool-workers",
        {"ForkPoolWorker-1 daemon=true alive=true", "ForkPoolWorker-2 daemon=true alive=true",
         "ForkPoolWorker-3 daemon=true alive=true"});
    row("pool-timeout", {"the result did not come in time", "ready=false wait=false",
                         "the result is not ready", "ready=false children=0"});
    row("pool-terminate-many", {"children=0"});
    row("pool-errors",
        {"ok=false", "std::invalid_argument: no 7 | std::invalid_argument | no 7", "true", "9",
         "std::logic_error: daemonic processes are not allowed to have children"});
    row("pool-mistakes",
        {"Number of processes must be at least 1", "Pool is still running", "Pool not running"});
    row("pool-killed-worker-is-replaced",
        {"next task: another worker=true", "lost: ready=false", "workers=1 victim=false"});
    row("pool-worker-that-cannot-be-replaced", {"complains=true", "children=0"});
    row("pool-exit-in-task", {"another worker=true", "lost: ready=false"});
    row("pool-max-tasks", {"workers=6"});
    row("pool-large", {"right=true children=0"});
    row("pool-big-messages", {"2400000"});
    row("pool-left-behind", {"main ends"});
    row("pool-in-a-child", {"the pool belongs to another process", "25"});
    row("pool-two-at-once", {"4 9"});
}

void PoolTest::behavesAsPythonsPool()
{
    QFETCH(QStringList, out);
    const Said said = run(QTest::currentDataTag());
    QCOMPARE(said.out, out);
    QCOMPARE(said.err, QStringList());
    QCOMPARE(said.code, 0);
}

void PoolTest::theSameSeedGivesTheSameValuesWhicheverWorkerTakesTheTask()
{
    const Said first = run("pool-random");
    QCOMPARE(first.out.size(), 6);
    QCOMPARE(QSet(first.out.begin(), first.out.end()).size(), 6);
    QCOMPARE(run("pool-random").out, first.out);
}

LAB_TEST_MAIN(PoolTest)
#include "tst_pool.moc"
