// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mp/scenario_run.h"
#include "tests/support/test_main.h"

using tests::run;
using tests::Said;

class SharedTest : public QObject
{
    Q_OBJECT

private slots:
    void behavesAsPythonsSharedValues_data();
    void behavesAsPythonsSharedValues();
};

void SharedTest::behavesAsPythonsSharedValues_data()
{
    QTest::addColumn<QStringList>("out");
    const auto row = [](const char* scenario, const QStringList& out) {
        QTest::newRow(scenario) << out;
    };
    row("value", {"integers=true", "others=true true", "struct=true"});
    row("value-operators", {"0 15"});
    row("value-locks",
        {"same=true", "reader waits=true", "read 1", "own, held twice: 2", "free=false"});
    row("value-counts-under-its-lock", {"20000"});
    row("lost-update", {"1"});
    row("array", {"10 [680, 1306, 2240, 3061, 3211, 3444, 3992, 4974, 5688, 7]", "680 5688",
                  "[1306, 2240] [5688, 7] [5688, 7]", "[3061, 1, 2, 3992]", "empty=[]",
                  "[0.0, 0.0, 0.0] 0"});
    row("array-mistakes", {"there is no item 3 in 3", "there is no item -4 in 3",
                           "only so many values as the slice has can be assigned to it"});
}

void SharedTest::behavesAsPythonsSharedValues()
{
    QFETCH(QStringList, out);
    const Said said = run(QTest::currentDataTag());
    QCOMPARE(said.out, out);
    QCOMPARE(said.err, QStringList());
    QCOMPARE(said.code, 0);
}

LAB_TEST_MAIN(SharedTest)
#include "tst_shared.moc"
