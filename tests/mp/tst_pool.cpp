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
    void aCallbackThatThrowsIsReportedAndNoResultComesAnyMore();
    void anInitializerThatThrowsEndsEveryWorkerAnew();
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
    row("pool-default-size", {"true"});
    row("pool-scope", {"ready=false children=0"});
    row("pool-map", {"[0, 1, 4, 9, 16, 25, 36, 49, 64, 81]", "true", "true", "true",
                     "[9, 1, 4] [None, None]", "[25, 36, 49]"});
    row("pool-starmap", {"[2, 12, 30]", "[56, 90]"});
    row("pool-empty", {"[] []", "[] []", "true []"});
    row("pool-map-async", {"ready=false", "ready=true [0, 1, 4, 9, 16]"});
    row("pool-map-waits-for-all-chunks",
        {"ready=false", "std::invalid_argument: no 1", "std::invalid_argument: no zero"});
    row("pool-callbacks",
        {"map: [0, 1, 4, 9] ready=false", "std::invalid_argument: no zero", "42", "done"});
    row("pool-callback-submits", {"81"});
    row("pool-imap", {"true", "true", "4 9 false", "Chunksize must be 1+, not 0"});
    row("pool-imap-unordered", {"not 0: true", "not 0: true", "not 0: true", "0", "true"});
    row("pool-imap-timeout", {"the result did not come in time", "0 false"});
    row("pool-imap-reads-all-input-first", {"pulled=1000"});
    row("pool-imap-errors",
        {"1 std::invalid_argument: no zero! 4 9 end", "16 25 std::invalid_argument: no zero! end",
         "0 1 4 the input broke off! end", "0 1 the input broke off! end", "the input broke off"});
    row("pool-unsendable-result",
        {"Error sending result: '<unsendable>'. Reason: 'std::runtime_error: it stays here'",
         "25"});
    row("pool-unsendable-argument",
        {"ok=false it stays here", "called back: it stays here", "it stays here",
         "Queue objects should only be shared between processes through inheritance"});
    row("pool-initializer", {"here 0, there 42"});
    row("pool-max-tasks-counts-chunks", {"2 true"});
    row("pool-breaks-with-its-worker",
        {"A process in the process pool was terminated abruptly while the future was running or "
         "pending.",
         "true", "true",
         "false A child process terminated abruptly, the process pool is not usable anymore",
         "children=0"});
    row("pool-start-methods", {"ForkPoolWorker-1 42 [1, 4, 9]", "SpawnPoolWorker-2 42 [1, 4, 9]",
                               "ForkServerPoolWorker-3 42 [1, 4, 9]"});
    row("pool-initializer-that-cannot-be-sent", {"true"});
    row("pool-does-not-break", {"SystemExit: 0", "[1, 4, 9]"});
}

void PoolTest::behavesAsPythonsPool()
{
    QFETCH(QStringList, out);
    const Said said = run(QTest::currentDataTag());
    QCOMPARE(said.out, out);
    QCOMPARE(said.err, QStringList());
    QCOMPARE(said.code, 0);
}

void PoolTest::aCallbackThatThrowsIsReportedAndNoResultComesAnyMore()
{
    const Said said = run("pool-callback-raises");
    QCOMPARE(said.err, QStringList("Pool: a callback raised, and no result will come any more: "
                                   "std::runtime_error: from the callback"));
    QCOMPARE(said.out,
             QStringList({"the result did not come in time | the result did not come in time",
                          "ready=false children=0"}));
    QCOMPARE(said.code, 0);
}

void PoolTest::anInitializerThatThrowsEndsEveryWorkerAnew()
{
    const Said said = run("pool-initializer-raises");
    QCOMPARE(said.out, QStringList("ready=false children=0"));
    QCOMPARE(said.code, 0);
    // Two workers at a time: when the sixth has begun, four have said why they ended.
    QVERIFY(said.err.filter("not today").size() >= 4);
    QVERIFY(said.err.filter("Process ForkPoolWorker-").size() >= 4);
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
