// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"
#include "tests/support/reaped.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <csignal>
#include <sys/stat.h>

using tests::processlab;

namespace {

/// However a run ends, nothing of it is left.
class EndingsTest : public QObject
{
    Q_OBJECT

    /// Inherited by every process of the runs of this test, so that it can look for them.
    const QByteArray m_mark = "PROCESSLAB_TEST=endings-" + QByteArray::number(::getpid());

    static bool waitsUntilItSays(QProcess& process, const QByteArray& words)
    {
        QByteArray said;
        while (!said.contains(words) && process.waitForReadyRead(20'000))
            said += process.readAllStandardOutput();
        return said.contains(words);
    }

private slots:
    void initTestCase() { qputenv("PROCESSLAB_TEST", m_mark.mid(m_mark.indexOf('=') + 1)); }

    void cleanup()
    {
        QVERIFY(QTest::qWaitFor([&] { return tests::processesWith(m_mark).empty(); }, 1000));
    }

    void timeoutEndsTheRun()
    {
        const auto run = processlab({"run", "no-daemon", "--timeout", "0.3"});
        COMPARE_STATUS(run, 124);
        QVERIFY2(run.errors.contains("0.3"), run.shown().constData());
    }

    void aReaderThatGoesAwayEndsTheRunQuietly()
    {
        QElapsedTimer time;
        time.start();
        const auto run = tests::shell(
            "$processlab run no-daemon --quiet --events - --set seconds=10 | head -n 1");
        COMPARE_STATUS(run, 0);
        QCOMPARE(run.events().size(), 1);
        QCOMPARE(run.errors, QString());
        QVERIFY2(time.elapsed() < 8000, "it waited for the lesson's end");
    }

    void anInterruptEndsTheRun_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("Ctrl+C") << SIGINT;
        QTest::newRow("kill") << SIGTERM;
        QTest::newRow("terminal gone") << SIGHUP;
        QTest::newRow("Ctrl+\\") << SIGQUIT;
    }

    void anInterruptEndsTheRun()
    {
        QFETCH(int, signal);
        const QTemporaryDir folder;
        const QString recording = folder.filePath("run.plab");
        QProcess process;
        process.setProcessEnvironment(tests::bareEnvironment());
        process.start(qEnvironmentVariable("PROCESSLAB_BIN") + "/processlab",
                      {"run", "no-daemon", "--set", "seconds=10", "--record", recording});
        QVERIFY(waitsUntilItSays(process, "begins"));
        ::kill(static_cast<pid_t>(process.processId()), signal);
        QVERIFY(process.waitForFinished(5000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 128 + signal);
        QVERIFY(QFileInfo::exists(recording));
        QVERIFY(!QFileInfo::exists(recording + ".part"));
        COMPARE_STATUS(processlab({"export", recording, "-o", folder.filePath("run.jsonl")}), 0);
    }

    void anInterruptedExportLeavesNothing_data() { anInterruptEndsTheRun_data(); }

    void anInterruptedExportLeavesNothing()
    {
        QFETCH(int, signal);
        const QTemporaryDir folder;
        QProcess process;
        process.setProcessEnvironment(tests::bareEnvironment());
        process.setWorkingDirectory(folder.path());
        QVERIFY(::mkfifo(folder.filePath("live.jsonl").toUtf8(), 0600) == 0);
        process.start(qEnvironmentVariable("PROCESSLAB_BIN") + "/processlab",
                      {"export", "live.jsonl", "-o", "a.svg", "-o", "a.csv"});
        // It reads from here on, and can have come no further than to its first event.
        QFile events(folder.filePath("live.jsonl"));
        QVERIFY(events.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        QVERIFY(events.write(R"({"t":0,"pid":1,"seq":1,"event":"run.paused"})"
                             "\n") > 0);
        ::kill(static_cast<pid_t>(process.processId()), signal);
        QVERIFY(events.write(R"({"t":1,"pid":1,"seq":2,"event":"run.resumed"})"
                             "\n") > 0);
        events.close();
        QVERIFY(process.waitForFinished(5000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 128 + signal);
        QCOMPARE(
            QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System),
            QStringList({"live.jsonl"}));
    }

    void beforeAPictureIsDrawnNothingOfItIsThere()
    {
        const QTemporaryDir folder;
        QProcess process;
        process.setProcessEnvironment(tests::bareEnvironment());
        process.setWorkingDirectory(folder.path());
        process.start(qEnvironmentVariable("PROCESSLAB_BIN") + "/processlab",
                      {"run", "no-daemon", "--set", "seconds=10", "--export", "a.svg"});
        QVERIFY(waitsUntilItSays(process, "begins"));
        process.kill();
        QVERIFY(process.waitForFinished(5000));
        QCOMPARE(QDir(folder.path()).entryList({"*.svg"}), QStringList());
        QVERIFY(QTest::qWaitFor(tests::areAllChildrenReaped, 1000));
    }

    void killedOutrightItLeavesNothing()
    {
        QProcess process;
        process.setProcessEnvironment(tests::bareEnvironment());
        process.start(qEnvironmentVariable("PROCESSLAB_BIN") + "/processlab",
                      {"run", "pool-five-tasks", "--set", "seconds=10"});
        QVERIFY(waitsUntilItSays(process, "Parent process"));
        process.kill();
        QVERIFY(process.waitForFinished(5000));
        // The runner came to this process.
        QVERIFY(QTest::qWaitFor(tests::areAllChildrenReaped, 1000));
    }

    void aPipeIsWrittenInPlace()
    {
        const QTemporaryDir folder;
        const auto run = tests::shell(
            "cd " + folder.path() +
            " && mkfifo pipe && { cat pipe > copy & } && "
            "$processlab run daemon --speed 10 --quiet --record pipe && wait && test -p pipe");
        COMPARE_STATUS(run, 0);
        QVERIFY(QFileInfo(folder.filePath("copy")).size() > 0);
    }

    void closedStandardStreamsHurtNobody()
    {
        const QTemporaryDir folder;
        const QString recording = folder.filePath("run.plab");
        const auto run = tests::shell("$processlab run daemon --speed 10 --record " + recording +
                                      " <&- >&- 2>&-");
        COMPARE_STATUS(run, 0);
        COMPARE_STATUS(processlab({"check", recording}), 0);
    }
};

} // namespace

LAB_TEST_MAIN(EndingsTest)
#include "test_endings.moc"
