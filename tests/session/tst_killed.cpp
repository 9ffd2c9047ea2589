// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/reaped.h"
#include "tests/support/recorded_run.h"
#include "tests/support/test_main.h"

#include "os/named_memory.h"
#include "os/pidfd.h"
#include "os/pipe.h"
#include "os/spawn.h"

#include <QElapsedTimer>
#include <algorithm>
#include <csignal>
#include <filesystem>
#include <unistd.h>

using namespace tests;
using namespace std::chrono_literals;

namespace {

constexpr int aSecond = 1000;

bool hasSharedMemory(const std::string& runId)
{
    const std::string prefix = os::namedMemoryPrefix(runId);
    const std::filesystem::directory_iterator all("/dev/shm");
    return std::any_of(begin(all), end(all), [&](const auto& entry) {
        return entry.path().filename().string().starts_with(prefix);
    });
}

/// tests/programs/client.cpp with a run of its own, in which everybody has begun.
class Client
{
public:
    explicit Client(const QString& name, int children, int begun)
    {
        os::Pipe pipe = os::makePipe();
        const std::string program = qgetenv("PROCESSLAB_BIN").toStdString() + "/client";
        os::SpawnOptions client;
        client.arguments = {program, name.toStdString(), std::to_string(children),
                            std::to_string(begun)};
        client.descriptors = {{pipe.writer.get(), STDOUT_FILENO}};
        m_client = os::Pidfd(os::spawn(client));
        pipe.writer.close();
        std::array<char, 32> line{};
        if (::read(pipe.reader.get(), line.data(), line.size() - 1) > 0)
            m_runner = os::Pidfd(std::atoi(line.data()));
        m_id = runOf(m_runner.pid());
    }

    const std::string& id() const { return m_id; }
    void kill() { m_client.sendSignal(SIGKILL); }
    void killRunner() { m_runner.sendSignal(SIGKILL); }

    /// This process is the subreaper above the client; what it left is reaped here.
    bool reapEverything()
    {
        const auto deadline = std::chrono::steady_clock::now() + 1s;
        while (std::chrono::steady_clock::now() < deadline) {
            if (tests::areAllChildrenReaped())
                return true;
        }
        return false;
    }

private:
    os::Pidfd m_client;
    os::Pidfd m_runner;
    std::string m_id;
};

} // namespace

class KilledTest : public QObject
{
    Q_OBJECT

private slots:
    void whateverIsKilledNobodyIsLeftAfterASecond_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("children");
        QTest::addColumn<int>("begun");
        QTest::addColumn<bool>("isClientKilled");
        QTest::addColumn<bool>("isRunnerKilled");
        const std::tuple<const char*, int, int> acts[] = {
            {"stubborn", 8, 9}, {"generations", 6, 7}, {"chatter", 3, 1}, {"zombie", 1, 2}};
        for (const auto& [name, children, begun] : acts) {
            QTest::addRow("client, %s", name) << name << children << begun << true << false;
            QTest::addRow("runner, %s", name) << name << children << begun << false << true;
            QTest::addRow("both, %s", name) << name << children << begun << true << true;
        }
    }

    void whateverIsKilledNobodyIsLeftAfterASecond()
    {
        QFETCH(QString, name);
        QFETCH(int, children);
        QFETCH(int, begun);
        QFETCH(bool, isClientKilled);
        QFETCH(bool, isRunnerKilled);
        Client client(name, children, begun);
        QVERIFY(!client.id().empty());
        QVERIFY(processesOfRun(client.id()).size() > 1);
        if (isClientKilled)
            client.kill();
        if (isRunnerKilled)
            client.killRunner();
        QVERIFY(QTest::qWaitFor([&] { return processesOfRun(client.id()).empty(); }, aSecond));
        QVERIFY(client.reapEverything());
    }

    void sharedMemoryOfTheRunIsGone_data()
    {
        QTest::addColumn<bool>("isRunnerKilled");
        QTest::newRow("client") << false;
        QTest::newRow("runner") << true;
    }

    void sharedMemoryOfTheRunIsGone()
    {
        QFETCH(bool, isRunnerKilled);
        Client client("hoarder", 1, 2);
        QVERIFY(hasSharedMemory(client.id()));
        if (isRunnerKilled)
            client.killRunner();
        else
            client.kill();
        QVERIFY(QTest::qWaitFor([&] { return !hasSharedMemory(client.id()); }, aSecond));
        QVERIFY(client.reapEverything());
    }

    void sharedMemoryIsGoneWhenTheRunHasEnded()
    {
        RecordedRun run(act("hoarder", 1));
        QVERIFY(run.waitFor<trace::ProcessStartEnd>());
        QVERIFY(hasSharedMemory(run.session().id()));
        run.session().stop();
        QVERIFY(run.waitUntilEnded());
        QVERIFY(!hasSharedMemory(run.session().id()));
    }

    void aKilledRunnerIsTheEndOfTheStream()
    {
        RecordedRun run(act("stubborn", 4));
        const std::string id = run.session().id();
        QVERIFY(run.waitFor<trace::ProcessBegin>());
        QElapsedTimer timer;
        timer.start();
        ::kill(run.session().runner(), SIGKILL);
        QVERIFY(run.waitUntilEnded());
        QVERIFY(timer.elapsed() < aSecond);
        QCOMPARE(run.outcome(), std::string("runner killed"));
        QVERIFY(!run.all<trace::RunEnd>().front().code);
        QVERIFY(run.records()[run.records().size() - 2].at.t <= run.records().back().at.t);
        QVERIFY(processesOfRun(id).empty());
        QVERIFY(tests::children().empty());
    }

    void thoseThatLeftTheGroupAreSweptToo()
    {
        RecordedRun run(act("scattered", 4));
        const std::string id = run.session().id();
        int begun = 0;
        QVERIFY(run.waitFor([&begun](const trace::Record& record) {
            return std::holds_alternative<trace::ProcessBegin>(record.event) && ++begun == 9;
        }));
        ::kill(run.session().runner(), SIGKILL);
        QVERIFY(run.waitUntilEnded());
        QCOMPARE(run.outcome(), std::string("runner killed"));
        QVERIFY(processesOfRun(id).empty());
    }

    void thoseThatNeverStayAreSweptToo_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("chains");
        QTest::newRow("one, in one session") << "runaways" << 1;
        QTest::newRow("three, each in one session") << "runaways" << 3;
        QTest::newRow("one, in ever new sessions") << "chains" << 1;
        QTest::newRow("three, in ever new sessions") << "chains" << 3;
    }

    void thoseThatNeverStayAreSweptToo()
    {
        QFETCH(QString, name);
        QFETCH(int, chains);
        RecordedRun run(act(name.toStdString(), chains));
        const std::string id = run.session().id();
        QVERIFY(run.waitFor<trace::OutputWritten>());
        ::kill(run.session().runner(), SIGKILL);
        QVERIFY(run.waitUntilEnded());
        QCOMPARE(run.outcome(), std::string("runner killed"));
        QVERIFY(processesOfRun(id).empty());
        QVERIFY(tests::children().empty());
    }

    void aSweepLeavesAnotherRunAlone()
    {
        RecordedRun other(act("wait", 0));
        RecordedRun run(act("chains", 1));
        QVERIFY(run.waitFor<trace::OutputWritten>());
        QVERIFY(other.waitFor<trace::ProcessBegin>());
        ::kill(run.session().runner(), SIGKILL);
        QVERIFY(run.waitUntilEnded());
        QVERIFY(!processesOfRun(other.session().id()).empty());
        other.session().stop();
        QVERIFY(other.waitUntilEnded());
        QCOMPARE(other.outcome(), std::string("stopped"));
    }

    void aRunnerThatHangsIsKilledByTheDestructor()
    {
        std::string id;
        {
            RecordedRun run(act("stubborn", 2));
            id = run.session().id();
            QVERIFY(run.waitFor<trace::ProcessBegin>());
            ::kill(run.session().runner(), SIGSTOP);
        }
        QVERIFY(processesOfRun(id).empty());
        QVERIFY(tests::children().empty());
    }
};

LAB_TEST_MAIN(KilledTest)
#include "tst_killed.moc"
