// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mp/scenario_run.h"
#include "tests/support/reaped.h"
#include "tests/support/test_main.h"

using tests::Said;
using tests::ScenarioRows;

class StartMethodsTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void behaveAsPythons_data();
    void behaveAsPythons() { tests::checkScenario(); }
    void aProgramWithoutFreezeSupportIsNoForkBomb_data();
    void aProgramWithoutFreezeSupportIsNoForkBomb();
    void aMethodThatDoesNotExistIsNamed();
};

void StartMethodsTest::cleanup()
{
    constexpr int patienceMs = 10'000;
    // A fork server outlives its program by a moment, its children a killed one: they come here.
    QVERIFY(QTest::qWaitFor(tests::areAllChildrenReaped, patienceMs));
}

void StartMethodsTest::behaveAsPythons_data()
{
    const ScenarioRows rows;
    const auto fork = ScenarioRows::fork;
    const auto spawn = ScenarioRows::spawn;
    const auto forkserver = ScenarioRows::forkserver;
    rows.add("descriptors-of-siblings", {"1"}, {spawn, forkserver});
    rows.add("fork-server-is-killed", {"alive=true", "code=255", "another server=true code=0"},
             {forkserver});
    rows.add("start-method-is-set-once",
             {"fork", "context has already been set", "child: spawn", "spawn"}, {fork});
    rows.add("start-method-is-set", {"forkserver", "context has already been set"});
    rows.add("contexts", {"fork ForkProcess-1 of main=true ForkPoolWorker-2 49",
                          "spawn SpawnProcess-3 of main=true SpawnPoolWorker-4 49",
                          "forkserver ForkServerProcess-5 of main=false ForkServerPoolWorker-6 49",
                          "cannot find context for 'vfork'"});
    rows.add("what-cannot-be-sent",
             {"nothing", "nothing", "nothing", "nothing", "children=0", "code=0"}, {fork});
    const QString by = " to a process that inherits no memory: ";
    const QString lambda = "give mp::target<function>(arguments) instead of a lambda that captures "
                           "or a pointer, or start by fork";
    rows.add("what-cannot-be-sent",
             {lambda, "cannot send void (*)()" + by + lambda,
              "cannot send an argument of type Opaque" + by + "it has no serialisation (cereal)",
              "cannot send a Clock" + by +
                  "a class with its own run() has to be a mp::SendableProcess for that",
              "children=0", "code=0"},
             {spawn, forkserver});
}

void StartMethodsTest::aProgramWithoutFreezeSupportIsNoForkBomb_data()
{
    QTest::addColumn<QStringList>("out");
    QTest::newRow("fork") << QStringList("code=0");
    QTest::newRow("spawn") << QStringList("code=1");
    QTest::newRow("forkserver") << QStringList();
}

void StartMethodsTest::aProgramWithoutFreezeSupportIsNoForkBomb()
{
    QFETCH(QStringList, out);
    const QString method = QTest::currentDataTag();
    const Said said = tests::runProgram("mp-unguarded", {}, method);
    QCOMPARE(said.out, out);
    QCOMPARE(said.err.filter("has to call mp::freezeSupport() first in its main()").size(),
             method == "fork" ? 0 : said.err.size() - (method == "forkserver" ? 1 : 0));
    QVERIFY2(said.err.size() <= 3, qPrintable(said.err.join('\n')));
    QVERIFY(method == "fork" || !said.err.isEmpty());
    QCOMPARE(said.code, method == "forkserver" ? 1 : 0);
}

void StartMethodsTest::aMethodThatDoesNotExistIsNamed()
{
    const Said said = tests::run("life", {}, "vfork");
    QCOMPARE(said.code, 1);
    QVERIFY2(said.err.join(' ').contains(
                 "PROCESSLAB_METHOD=vfork is no start method: it is fork, spawn or forkserver"),
             qPrintable(said.err.join('\n')));
}

LAB_TEST_MAIN(StartMethodsTest)
#include "tst_start_methods.moc"
