// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/recorded_run.h"
#include "tests/support/test_main.h"

#include <QElapsedTimer>
#include <csignal>

using namespace tests;

namespace {

/// "Everything is gone within a second", the time of the stop included.
constexpr qint64 aSecond = 1000;

bool hasBegun(RecordedRun& run, int count)
{
    return run.waitFor([&count](const trace::Record& record) {
        return std::holds_alternative<trace::ProcessBegin>(record.event) && --count == 0;
    });
}

} // namespace

class EndingTest : public QObject
{
    Q_OBJECT

private slots:
    void stopLeavesNobodyWithinASecond_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("children");
        QTest::addColumn<int>("begun");
        QTest::addRow("one process") << "wait" << 0 << 1;
        QTest::addRow("those that ignore every signal") << "stubborn" << 10 << 11;
        QTest::addRow("ten generations") << "generations" << 10 << 11;
        QTest::addRow("an unreaped zombie") << "zombie" << 1 << 2;
        QTest::addRow("those that fill the rings") << "chatter" << 4 << 1;
    }

    void stopLeavesNobodyWithinASecond()
    {
        QFETCH(QString, name);
        QFETCH(int, children);
        QFETCH(int, begun);
        RecordedRun run(act(name.toStdString(), children));
        const std::string id = run.session().id();
        QVERIFY(!id.empty());
        QVERIFY(hasBegun(run, begun));
        QElapsedTimer timer;
        timer.start();
        run.session().stop();
        QVERIFY(run.waitUntilEnded());
        QVERIFY2(timer.elapsed() < aSecond, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(run.outcome(), std::string("stopped"));
        QVERIFY(processesOfRun(id).empty());
        QVERIFY(tests::children().empty());
    }

    void everyProcessThatIsStoppedIsReaped()
    {
        RecordedRun run(act("stubborn", 8));
        QVERIFY(hasBegun(run, 9));
        run.session().stop();
        QVERIFY(run.waitUntilEnded());
        const auto exits = run.all<trace::ProcessExit>();
        QCOMPARE(exits.size(), 9u);
        for (const auto& exit : exits)
            QCOMPARE(exit.code, -SIGKILL);
        QCOMPARE(run.all<trace::ProcessDead>().size(), 9u);
        QCOMPARE(run.all<trace::ProcessSignal>().size(), 9u);
    }

    void runawaysInSessionsOfTheirOwnAreCaught()
    {
        RecordedRun run(act("runaways", 3));
        const std::string id = run.session().id();
        QVERIFY(run.waitFor<trace::OutputWritten>());
        QElapsedTimer timer;
        timer.start();
        run.session().stop();
        QVERIFY(run.waitUntilEnded());
        QVERIFY2(timer.elapsed() < aSecond, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(processesOfRun(id).empty());
    }

    void orphansAreEndedWhenTheMainProcessHasEnded()
    {
        RecordedRun run(act("orphans", 6));
        const std::string id = run.session().id();
        QVERIFY(run.waitUntilEnded());
        QCOMPARE(run.outcome(), std::string("completed"));
        QVERIFY(processesOfRun(id).empty());
        const auto exits = run.all<trace::ProcessExit>();
        QCOMPARE(exits.size(), 7u);
        QCOMPARE(std::count_if(exits.begin(), exits.end(),
                               [](const auto& exit) { return exit.code == -SIGKILL; }),
                 6);
    }

    void theDestructorEndsTheRun()
    {
        std::string id;
        QElapsedTimer timer;
        {
            RecordedRun run(act("stubborn", 5));
            id = run.session().id();
            QVERIFY(hasBegun(run, 6));
            timer.start();
        }
        QVERIFY(timer.elapsed() < aSecond);
        QVERIFY(processesOfRun(id).empty());
        QVERIFY(tests::children().empty());
    }
};

LAB_TEST_MAIN(EndingTest)
#include "tst_ending.moc"
