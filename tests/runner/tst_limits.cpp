// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/recorded_run.h"
#include "tests/support/test_main.h"

#include "runner/limits.h"

using namespace tests;
using namespace std::chrono_literals;

class LimitsTest : public QObject
{
    Q_OBJECT

private slots:
    void timeEndsTheRun()
    {
        auto options = act("wait");
        options.timeLimit = 200ms;
        checkEnds(options, "time", "timeout", "0.2 s.");
    }

    void aProcessTooManyEndsTheRun()
    {
        auto options = act("stubborn", 10);
        options.processLimit = 5;
        checkEnds(options, "processes", "limit", "more than 5 of its processes");
    }

    void processesThatMultiplyEndTheRun()
    {
        auto options = act("bomb");
        options.processLimit = 64;
        checkEnds(options, "processes", "limit", "64");
    }

    void outputThroughTheDescriptorsEndsTheRun()
    {
        auto options = act("flood");
        options.outputLimit = 100'000;
        checkEnds(options, "output", "limit", "100000 bytes");
    }

    void timeStandsStillWhileItIsHeld()
    {
        runner::Options options;
        options.timeLimit = std::chrono::milliseconds(1);
        runner::Limits limits(options);
        const auto deadline = limits.deadline();
        limits.holdClock(true);
        while (runner::Limits::Clock::now() < deadline + 5ms) {
        }
        QVERIFY(!limits.exceeded(1, 0));
        limits.holdClock(false);
        QVERIFY(limits.deadline() >= deadline + 4ms);
        while (runner::Limits::Clock::now() < limits.deadline()) {
        }
        QVERIFY(limits.exceeded(1, 0));
    }

    void timeStandsStillInAPause()
    {
        auto options = act("wait");
        options.timeLimit = 200ms;
        options.isPaused = true;
        RecordedRun run(options);
        const auto isLate = [](const trace::Record& record) {
            return std::holds_alternative<trace::RunSpeed>(record.event) && record.at.t > 400ms;
        };
        const auto isAnswer = [](const trace::Record& record) {
            return std::holds_alternative<trace::RunSpeed>(record.event) ||
                   std::holds_alternative<trace::RunEnd>(record.event);
        };
        do { // the runner's answers tell its time
            run.session().setSpeed(1);
            QVERIFY(run.waitFor(isAnswer));
            QVERIFY(run.all<trace::RunLimit>().empty());
        } while (!isLate(run.records().back()));
        run.session().resume();
        QVERIFY(run.waitUntilEnded());
        QCOMPARE(run.outcome(), std::string("timeout"));
    }

    void aRunWithinItsLimitsIsNotEnded()
    {
        auto options = act("family", 5);
        options.processLimit = 6;
        options.outputLimit = 20;
        RecordedRun run(options);
        QVERIFY(run.waitUntilEnded());
        QCOMPARE(run.outcome(), std::string("completed"));
        QVERIFY(run.all<trace::RunLimit>().empty());
    }

private:
    static void checkEnds(const session::RunOptions& options, const std::string& limit,
                          const std::string& outcome, const QString& said)
    {
        RecordedRun run(options);
        const std::string id = run.session().id();
        QVERIFY(run.waitUntilEnded());
        QCOMPARE(run.outcome(), outcome);
        const auto limits = run.all<trace::RunLimit>();
        QCOMPARE(limits.size(), 1u);
        QCOMPARE(limits.front().limit, limit);
        const auto message = QString::fromStdString(limits.front().message);
        QVERIFY2(message.contains(said), qPrintable(message));
        QVERIFY(message.endsWith('.'));
        QVERIFY(processesOfRun(id).empty());
    }
};

LAB_TEST_MAIN(LimitsTest)
#include "tst_limits.moc"
