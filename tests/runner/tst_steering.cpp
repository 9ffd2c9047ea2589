// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/recorded_run.h"
#include "tests/support/test_main.h"

#include "os/pidfd.h"
#include "os/spawn.h"

#include <csignal>

using namespace tests;

class SteeringTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingHappensInTheLessonWhileItIsPaused()
    {
        RecordedRun run(act("tick"));
        for (int round = 0; round < 5; ++round) {
            QVERIFY(run.waitFor<trace::LineReached>());
            run.session().pause();
            QVERIFY(run.waitFor<trace::RunPaused>());
            run.session().resume();
            QVERIFY(run.waitFor<trace::RunResumed>());
        }
        QVERIFY(run.waitFor<trace::LineReached>());
        bool isPaused = false;
        for (const trace::Record& record : run.records()) {
            isPaused |= std::holds_alternative<trace::RunPaused>(record.event);
            isPaused &= !std::holds_alternative<trace::RunResumed>(record.event);
            QVERIFY(!isPaused || !std::holds_alternative<trace::LineReached>(record.event));
        }
    }

    void aRunThatBeginsPausedDoesNothingUntilItIsResumed()
    {
        session::RunOptions options = act("tick");
        options.isPaused = true;
        RecordedRun run(options);
        QVERIFY(run.waitFor<trace::RunPaused>());
        run.session().resume();
        QVERIFY(run.waitFor<trace::RunResumed>());
        QVERIFY(run.waitFor<trace::LineReached>());
        bool isPaused = true;
        for (const trace::Record& record : run.records()) {
            isPaused &= !std::holds_alternative<trace::RunResumed>(record.event);
            QVERIFY(!isPaused || !std::holds_alternative<trace::ProcessBegin>(record.event));
        }
    }

    void pausingTwiceIsPausingOnce()
    {
        RecordedRun run(act("tick"));
        run.session().pause();
        run.session().pause();
        run.session().resume();
        run.session().resume();
        QVERIFY(run.waitFor<trace::RunResumed>());
        QVERIFY(run.waitFor<trace::LineReached>());
        QCOMPARE(run.all<trace::RunPaused>().size(), 1u);
        QCOMPARE(run.all<trace::RunResumed>().size(), 1u);
    }

    void aPausedRunCanBeStopped()
    {
        RecordedRun run(act("tick"));
        run.session().pause();
        QVERIFY(run.waitFor<trace::RunPaused>());
        run.session().stop();
        QVERIFY(run.waitUntilEnded());
        QCOMPARE(run.outcome(), std::string("stopped"));
    }

    void speedIsTold()
    {
        RecordedRun run(act("tick"));
        run.session().setSpeed(2.5);
        QVERIFY(run.waitFor<trace::RunSpeed>());
        QCOMPARE(run.all<trace::RunSpeed>().front().speed, 2.5);
    }

    void aSignalIsToldBeforeItsEffect()
    {
        RecordedRun run(act("wait"));
        QVERIFY(run.waitFor<trace::ProcessBegin>());
        const pid_t main = run.records().back().at.pid;
        run.session().signal(main, SIGTERM);
        QVERIFY(run.waitFor<trace::ProcessSignal>());
        QVERIFY(run.waitFor<trace::ProcessDead>());
        QVERIFY(run.waitUntilEnded());
        QCOMPARE(run.all<trace::ProcessSignal>().front().signal, SIGTERM);
        QCOMPARE(run.outcome(), std::string("failed"));
        QCOMPARE(run.all<trace::RunEnd>().front().code, std::optional<std::int32_t>(-SIGTERM));
    }

    void aStrangerIsNotSignalled()
    {
        os::SpawnOptions sleep;
        sleep.arguments = {"/bin/sleep", "60"};
        const os::Pidfd stranger(os::spawn(sleep));
        RecordedRun run(act("tick"));
        run.session().signal(stranger.pid(), SIGKILL);
        run.session().signal(run.session().runner(), SIGKILL);
        run.session().setSpeed(1); // taken after the signals, so they are done with
        QVERIFY(run.waitFor<trace::RunSpeed>());
        QVERIFY(!stranger.waitUntilEnded(std::chrono::steady_clock::now()));
        QVERIFY(run.all<trace::ProcessSignal>().empty());
        QVERIFY(stranger.sendSignal(SIGKILL));
        QVERIFY(stranger.waitUntilEnded({}));
        QVERIFY(stranger.reap().has_value());
    }
};

LAB_TEST_MAIN(SteeringTest)
#include "tst_steering.moc"
