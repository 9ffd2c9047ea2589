// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mp/scenario_run.h"
#include "tests/support/reaped.h"
#include "tests/support/test_main.h"

using tests::run;
using tests::Said;

class ManagerTest : public QObject
{
    Q_OBJECT

private slots:
    void behavesAsPythonsManager_data();
    void behavesAsPythonsManager();
    void itsProcessEndsWhenMainIsKilled();
};

void ManagerTest::behavesAsPythonsManager_data()
{
    const QString gone = "the manager's process is not there any more";
    const QString squares = "{0: 0, 1: 1, 2: 4, 3: 9, 4: 16, 5: 25, 6: 36, 7: 49}";
    const auto life = [&](int number) -> QStringList {
        return {QString("['SyncManager-%1'] true 7").arg(number), "code=0 []", gone,
                "the manager has been shut down"};
    };
    QTest::addColumn<QStringList>("out");
    const auto row = [](const char* scenario, const QStringList& out) {
        QTest::newRow(scenario) << out;
    };
    row("manager-dict",
        {"37 None 7", "3 true false", "30", "2", "['Ada', 'Bob', 'Cid', 'Abe'] [37, 30, 41, 2]",
         "41", "('Abe', 2)", "[('Ada', 6), ('Eve', 5)] {'Ada': 6, 'Eve': 5}", "{}"});
    row("manager-key-error", {"'k'", "'k'", "'k'", "'k'", "'popitem(): dictionary is empty'", "0"});
    row("manager-dict-of-many-processes", {squares, squares, squares});
    row("manager-list", {"[0, 1, 2, 3, 4, 5, 6, 17] [6, 17]", "17", "0", "1", "[6, 5, 4, 3, 1] 1 0",
                         "true 5", "there is no item 5 in 5", "there is no item -6 in 5",
                         "the value is not in the list", "there is no item -1 in 0"});
    row("manager-value", {"ab"});
    row("manager-hands-out-copies", {"[1, 2]", "[1, 2, 3]"});
    row("manager-nested", {"[1, 2, 3]"});
    row("manager-lost-update", {"1"});
    row("manager-queue", {"true false None", "false true 2", "false", "false", "a", "b", "None",
                          "task_done() called too many times"});
    row("manager-queue-waits", {"100"});
    row("manager-queue-in-a-pool", {"1", "2"});
    row("manager-queue-killed-in-get", {"2"});
    row("manager-lock", {"true", "false false", "true", "release unlocked lock"});
    row("manager-lock-keeps-updates", {"200"});
    row("manager-event", {"false false", "true", "false"});
    row("manager-life", life(1) + life(2) + life(3));
    row("manager-ends-with-its-scope", {"code=0"});
    row("manager-is-shut-down-at-exit", {"5"});
    row("manager-is-killed", {gone, gone, gone});
    row("manager-in-a-daemon", {"daemonic processes are not allowed to have children"});
    row("manager-is-not-interrupted", {"3"});
    row("manager-serves-threads-and-forked-children", {"[0, 1, 2, 3, 11, 12, 13]"});
}

void ManagerTest::behavesAsPythonsManager()
{
    QFETCH(QStringList, out);
    const Said said = run(QTest::currentDataTag());
    QCOMPARE(said.out, out);
    QCOMPARE(said.err, QStringList());
    QCOMPARE(said.code, 0);
}

void ManagerTest::itsProcessEndsWhenMainIsKilled()
{
    constexpr int patienceMs = 10'000;
    const Said said = run("manager-of-a-killed-main");
    QCOMPARE(said.out, QStringList("1"));
    // It came to this process, which is a subreaper.
    QVERIFY(QTest::qWaitFor(tests::areAllChildrenReaped, patienceMs));
}

LAB_TEST_MAIN(ManagerTest)
#include "tst_manager.moc"
