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
    const tests::ScenarioRows rows;
    rows.add("pool-results",
             {"[1, 4, 9, 16, 25, 36, 49, 64, 81, 100] ready=true ok=true", "children=0"});
    rows.add("pool-apply", {"144 \"it'sit's\"", "true"});
    rows.add("pool-workers",
             {"%1PoolWorker-1 daemon=true alive=true", "%1PoolWorker-2 daemon=true alive=true",
              "%1PoolWorker-3 daemon=true alive=true"});
    rows.add("pool-timeout", {"the result did not come in time", "ready=false wait=false",
                              "the result is not ready", "ready=false children=0"});
    rows.add("pool-terminate-many", {"children=0"});
    rows.add("pool-errors",
             {"ok=false", "std::invalid_argument: no 7 | std::invalid_argument | no 7", "true", "9",
              "std::logic_error: daemonic processes are not allowed to have children"});
    rows.add("pool-mistakes", {"Number of processes must be at least 1", "Pool is still running",
                               "Pool not running"});
    rows.add("pool-killed-worker-is-replaced",
             {"next task: another worker=true", "lost: ready=false", "workers=1 victim=false"});
    rows.add("pool-worker-that-cannot-be-replaced", {"complains=true", "children=0"});
    rows.add("pool-exit-in-task", {"another worker=true", "lost: ready=false"});
    rows.add("pool-max-tasks", {"workers=6"});
    rows.add("pool-large", {"right=true children=0"});
    rows.add("pool-big-messages", {"2400000"});
    rows.add("pool-left-behind", {"main ends"});
    rows.add("pool-in-a-child", {"the pool belongs to another process", "25"},
             {tests::ScenarioRows::fork}); // a pool cannot be sent
    rows.add("pool-worker-reaped-by-another", {"another worker=true", "joined, lost: ready=false"},
             {tests::ScenarioRows::fork, tests::ScenarioRows::spawn});
    rows.add("pool-two-at-once", {"4 9"});
    rows.add("pool-default-size", {"true"});
    rows.add("pool-scope", {"ready=false children=0"});
    rows.add("pool-map", {"[0, 1, 4, 9, 16, 25, 36, 49, 64, 81]", "true", "true", "true",
                          "[9, 1, 4] [None, None]", "[25, 36, 49]"});
    rows.add("pool-starmap", {"[2, 12, 30]", "[56, 90]"});
    rows.add("pool-empty", {"[] []", "[] []", "true []"});
    rows.add("pool-map-async", {"ready=false", "ready=true [0, 1, 4, 9, 16]"});
    rows.add("pool-map-waits-for-all-chunks",
             {"ready=false", "std::invalid_argument: no 1", "std::invalid_argument: no zero"});
    rows.add("pool-callbacks",
             {"map: [0, 1, 4, 9] ready=false", "std::invalid_argument: no zero", "42", "done"});
    rows.add("pool-callback-submits", {"81"});
    rows.add("pool-imap", {"true", "true", "4 9 false", "Chunksize must be 1+, not 0"});
    rows.add("pool-imap-unordered", {"not 0: true", "not 0: true", "not 0: true", "0", "true"});
    rows.add("pool-imap-timeout", {"the result did not come in time", "0 false"});
    rows.add("pool-imap-reads-all-input-first", {"pulled=1000"});
    rows.add("pool-imap-errors",
             {"1 std::invalid_argument: no zero! 4 9 end",
              "16 25 std::invalid_argument: no zero! end", "0 1 4 the input broke off! end",
              "0 1 the input broke off! end", "the input broke off"});
    rows.add("pool-unsendable-result",
             {"Error sending result: '<unsendable>'. Reason: 'std::runtime_error: it stays here'",
              "25"});
    rows.add("pool-unsendable-argument",
             {"ok=false it stays here", "called back: it stays here", "it stays here",
              "Queue objects should only be shared between processes through inheritance"});
    rows.add("pool-initializer", {"here 0, there 42"});
    rows.add("pool-max-tasks-counts-chunks", {"2 true"});
    rows.add(
        "pool-breaks-with-its-worker",
        {"A process in the process pool was terminated abruptly while the future was running or "
         "pending.",
         "true", "true",
         "false A child process terminated abruptly, the process pool is not usable anymore",
         "children=0"});
    rows.add("pool-start-methods",
             {"ForkPoolWorker-1 42 [1, 4, 9]", "SpawnPoolWorker-2 42 [1, 4, 9]",
              "ForkServerPoolWorker-3 42 [1, 4, 9]"},
             {tests::ScenarioRows::fork});
    rows.add("pool-initializer-that-cannot-be-sent", {"true"}, {tests::ScenarioRows::fork});
    rows.add("pool-does-not-break", {"SystemExit: 0", "[1, 4, 9]"});
}

void PoolTest::behavesAsPythonsPool()
{
    tests::checkScenario();
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
