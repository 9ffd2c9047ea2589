// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mp/scenario_run.h"
#include "tests/support/reaped.h"
#include "tests/support/test_main.h"

#include <QFile>

using tests::run;
using tests::Said;

class SharedMemoryTest : public QObject
{
    Q_OBJECT

private slots:
    void behavesAsPythonsSharedMemory();
    void whatIsLeftIsRemovedWhateverDied_data();
    void whatIsLeftIsRemovedWhateverDied();
};

void SharedMemoryTest::behavesAsPythonsSharedMemory()
{
    const Said said = run("shared-memory");
    QCOMPARE(said.out,
             QStringList({"100 true true", "7 8", "7 8", "7 8", "exists", "missing missing",
                          "still 8 100", "closed 0 8", "shared memory needs a size",
                          "the name of shared memory has no slash"}));
    QCOMPARE(said.err, QStringList());
    QCOMPARE(said.code, 0);
}

void SharedMemoryTest::whatIsLeftIsRemovedWhateverDied_data()
{
    QTest::addColumn<bool>("isTold");
    // The warning comes when the program has ended; who was killed may not be there to show it.
    QTest::newRow("shared-memory-is-left") << true;
    QTest::newRow("shared-memory-of-a-killed-child") << true;
    QTest::newRow("shared-memory-of-a-spawned-child") << true;
    QTest::newRow("shared-memory-of-a-killed-main") << false;
    QTest::newRow("shared-memory-of-a-killed-group") << false;
}

void SharedMemoryTest::whatIsLeftIsRemovedWhateverDied()
{
    constexpr int patienceMs = 10'000;
    QFETCH(bool, isTold);
    const QString name = QString("processlab-test-%1").arg(QCoreApplication::applicationPid());
    const Said said = run(QTest::currentDataTag(), {"name=" + name});
    QCOMPARE(said.out, QStringList("created 64"));
    if (isTold)
        QCOMPARE(said.err, QStringList("resource_tracker: 1 shared_memory objects had been left "
                                       "behind and are cleaned up"));
    QVERIFY(QTest::qWaitFor([&] { return !QFile::exists("/dev/shm/" + name); }, patienceMs));
    // The tracker and whoever else was orphaned came to this process, which is a subreaper.
    QVERIFY(QTest::qWaitFor(tests::areAllChildrenReaped, patienceMs));
}

LAB_TEST_MAIN(SharedMemoryTest)
#include "tst_shared_memory.moc"
