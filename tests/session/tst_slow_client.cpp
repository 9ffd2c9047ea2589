// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/recorded_run.h"
#include "tests/support/test_main.h"

#include "os/proc.h"

using namespace tests;

constexpr int enoughLooks = 10;

class SlowClientTest : public QObject
{
    Q_OBJECT

private slots:
    void aClientThatDoesNotReadMakesTheLessonWaitAndCanStillStopIt()
    {
        RecordedRun run(act("chatter", 2));
        const std::string id = run.session().id();
        QVERIFY(run.waitFor<trace::LineReached>());
        // Nobody reads: pipe, buffer and rings fill, and then nobody has anything to do.
        QVERIFY(waitUntilEverythingIsFull(id));
        run.session().stop();
        QVERIFY(QTest::qWaitFor(
            [&] { return processesOfRun(id) == std::set{run.session().runner()}; }, 1000));
        QVERIFY(run.waitUntilEnded());
        QCOMPARE(run.outcome(), std::string("stopped"));
        QCOMPARE(run.all<trace::RunEnd>().front().dropped, 0u);
        QVERIFY(processesOfRun(id).empty());
    }

    void aClientThatNeverReadsCanLeave()
    {
        std::string id;
        {
            RecordedRun run(act("chatter", 2));
            id = run.session().id();
            QVERIFY(waitUntilEverythingIsFull(id));
        }
        QVERIFY(processesOfRun(id).empty());
        QVERIFY(tests::children().empty());
    }

private:
    /// One look may fall between two wake-ups.
    static bool waitUntilEverythingIsFull(const std::string& id)
    {
        int looks = 0;
        return QTest::qWaitFor(
            [&] { return (looks = isEverybodyAsleep(id) ? looks + 1 : 0) == enoughLooks; }, 20'000);
    }

    static bool isEverybodyAsleep(const std::string& id)
    {
        const auto processes = processesOfRun(id);
        return processes.size() == 3 &&
               std::all_of(processes.begin(), processes.end(), [](pid_t pid) {
                   const auto stat = os::readStat(pid);
                   return stat && stat->state == 'S';
               });
    }
};

LAB_TEST_MAIN(SlowClientTest)
#include "tst_slow_client.moc"
