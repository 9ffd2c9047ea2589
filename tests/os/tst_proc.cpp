// SPDX-License-Identifier: GPL-3.0-or-later
#include "os/proc.h"

#include "os/pidfd.h"
#include "os/program_path.h"
#include "os/spawn.h"
#include "tests/support/test_main.h"

#include <algorithm>
#include <atomic>
#include <csignal>
#include <thread>
#include <unistd.h>

class ProcTest : public QObject
{
    Q_OBJECT

private slots:
    void aProcessIsReadWhateverItsName();
    void aZombieIsStillThereAndThenGone();
    void theEnvironmentIsTheOneItWasStartedWith();
    void aProcessThatGoesWhileItIsReadIsNoError();
    void aProgramIsFoundOrItsAbsenceSaysWhereItWasLookedFor();
};

namespace {

bool contains(const std::vector<pid_t>& pids, pid_t pid)
{
    return std::ranges::find(pids, pid) != pids.end();
}

} // namespace

void ProcTest::aProcessIsReadWhateverItsName()
{
    std::array<char, 16> before{};
    ::prctl(PR_GET_NAME, before.data());
    ::prctl(PR_SET_NAME, "a) Z 1 (b");
    const auto stat = os::readStat(::getpid());
    ::prctl(PR_SET_NAME, before.data());
    QVERIFY(stat);
    QCOMPARE(stat->state, 'R');
    QCOMPARE(stat->parent, ::getppid());
    QCOMPARE(stat->group, ::getpgrp());
    QVERIFY(stat->rssKib > 0);
}

void ProcTest::aZombieIsStillThereAndThenGone()
{
    const os::Pidfd child(os::spawn({.arguments = {"/bin/sleep", "60"}}));
    QVERIFY(contains(os::childrenOf(::getpid()), child.pid()));
    QVERIFY(contains(os::allProcesses(), child.pid()));
    child.sendSignal(SIGKILL);
    QVERIFY(child.waitUntilEnded({}));
    QCOMPARE(os::readStat(child.pid())->state, 'Z');
    QVERIFY(contains(os::childrenOf(::getpid()), child.pid()));
    QVERIFY(child.reap());
    QVERIFY(!os::readStat(child.pid()));
    QVERIFY(!contains(os::childrenOf(::getpid()), child.pid()));
}

void ProcTest::theEnvironmentIsTheOneItWasStartedWith()
{
    const os::Pidfd child(
        os::spawn({.arguments = {"/bin/sleep", "60"}, .environment = {{"LAB_TEST", "a=b"}}}));
    // posix_spawn returns in the middle of exec, a moment before the new environment is there.
    QVERIFY(QTest::qWaitFor(
        [&] { return os::environmentOf(child.pid(), "LAB_TEST").value_or("none") == "a=b"; }));
    QVERIFY(!os::environmentOf(child.pid(), "LAB_TES"));
    child.sendSignal(SIGKILL);
    QVERIFY(child.waitUntilEnded({}));
    QVERIFY(!os::environmentOf(child.pid(), "LAB_TEST"));
    QVERIFY(child.reap());
}

void ProcTest::aProcessThatGoesWhileItIsReadIsNoError()
{
    std::atomic<pid_t> current{::getpid()};
    std::atomic<int> errors{0};
    {
        const std::jthread reader([&](const std::stop_token& stop) {
            while (!stop.stop_requested()) {
                try {
                    os::readStat(current);
                    os::childrenOf(current);
                } catch (const std::exception&) {
                    ++errors;
                }
            }
        });
        for (int i = 0; i < 1000; ++i) {
            const os::Pidfd child(os::spawn({.arguments = {"/bin/true"}}));
            current = child.pid();
            QVERIFY(child.waitUntilEnded({}));
            QVERIFY(child.reap());
        }
    }
    QCOMPARE(errors.load(), 0);
}

void ProcTest::aProgramIsFoundOrItsAbsenceSaysWhereItWasLookedFor()
{
    qputenv("PROCESSLAB_BIN", QByteArray("/bin"));
    QCOMPARE(os::programPath("true").string(), "/bin/true");
    try {
        os::programPath("no-such-program");
        QFAIL("it was found");
    } catch (const std::runtime_error& error) {
        QVERIFY(QString(error.what()).startsWith("the program no-such-program is in none of /bin"));
    }
}

LAB_TEST_MAIN(ProcTest)
#include "tst_proc.moc"
