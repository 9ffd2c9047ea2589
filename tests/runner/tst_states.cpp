// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/recorded_run.h"
#include "tests/support/test_main.h"

#include <csignal>

using namespace tests;

namespace {

RecordedRun::Condition isInState(pid_t child, const std::string& state)
{
    return [=](const trace::Record& record) {
        const auto* seen = std::get_if<trace::ProcessState>(&record.event);
        return seen != nullptr && seen->child == child && seen->state == state;
    };
}

pid_t begun(RecordedRun& run, const std::string& name)
{
    pid_t pid = 0;
    run.waitFor([&](const trace::Record& record) {
        const auto* begin = std::get_if<trace::ProcessBegin>(&record.event);
        pid = record.at.pid;
        return begin != nullptr && begin->name == name;
    });
    return pid;
}

} // namespace

class StatesTest : public QObject
{
    Q_OBJECT

private slots:
    void aDeadChildThatNobodyReapsIsAZombie()
    {
        RecordedRun run(act("zombie"));
        const pid_t child = begun(run, "zombie");
        QVERIFY(run.waitFor<trace::ProcessDead>());
        QVERIFY(run.waitFor(isInState(child, "Z")));
        QVERIFY(run.all<trace::ProcessExit>().empty());
        run.session().stop();
        QVERIFY(run.waitUntilEnded());
        // Its parent was killed, and it was reaped by the one that orphans come to.
        bool isReaped = false;
        for (const auto& exit : run.all<trace::ProcessExit>())
            isReaped |= exit.child == child && exit.code == 0;
        QVERIFY(isReaped);
    }

    void aStoppedProcessIsSeenAndGoesOn()
    {
        RecordedRun run(act("wait"));
        const pid_t main = begun(run, "MainProcess");
        QVERIFY(run.waitFor(isInState(main, "S")));
        run.session().signal(main, SIGSTOP);
        QVERIFY(run.waitFor<trace::ProcessSignal>());
        QVERIFY(run.waitFor(isInState(main, "T")));
        run.session().signal(main, SIGCONT);
        QVERIFY(run.waitFor(isInState(main, "S")));
    }

    void aBusyProcessUsesACpu()
    {
        RecordedRun run(act("busy"));
        QVERIFY(run.waitFor([](const trace::Record& record) {
            const auto* state = std::get_if<trace::ProcessState>(&record.event);
            return state != nullptr && state->state == "R" && state->cpu > 0.1 && state->rssKib > 0;
        }));
    }
};

LAB_TEST_MAIN(StatesTest)
#include "tst_states.moc"
