// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

/// Writers and a reader in processes of their own. The programs check, this says what and when.
class Ring : public QObject
{
    Q_OBJECT

private slots:
    void scene_data()
    {
        QTest::addColumn<QString>("scene");
        for (const char* scene :
             {"wrapAround", "fullRingWaits", "heldBackLeavesRoom", "halfFullRingCalls",
              "readerGone", "paused", "ringsAreReused", "forkedChild", "moreWritersThanRings"})
            QTest::newRow(scene) << QString(scene);
    }
    void scene()
    {
        QFETCH(QString, scene);
        succeeds(program("ring_scenes"), {scene});
    }

    void turnScene_data()
    {
        QTest::addColumn<QString>("scene");
        for (const char* scene :
             {"oneTurnIsOneOperation", "turnsAreNotSavedUp", "innerOperationsWaitForNone",
              "aForkedChildHasItsOwnTurns", "leavingLetsAllGo", "readerGoneLetsAllGo",
              "theKilledLeaveNothing", "deadlinesAreLater"})
            QTest::newRow(scene) << QString(scene);
    }
    void turnScene()
    {
        QFETCH(QString, scene);
        succeeds(program("turn_scenes"), {scene});
    }

    void aKilledWriterLosesAtMostItsUnfinishedEvent() { succeeds(program("kill_storm"), {"3000"}); }

    void tenThousandEventsMakeNoSystemCall()
    {
        const QString strace = QStandardPaths::findExecutable("strace");
        if (strace.isEmpty())
            QSKIP("strace is not installed");
        const QTemporaryDir directory;
        const QString log = directory.filePath("calls");
        succeeds(strace, {"-f", "-qq", "-o", log, program("ten_thousand")});
        QCOMPARE(callsBetweenMarks(log), QStringList());
    }

private:
    static QString program(const QString& name)
    {
        return qEnvironmentVariable("PROCESSLAB_TEST_PROGRAMS",
                                    QCoreApplication::applicationDirPath()) +
               '/' + name;
    }

    static void succeeds(const QString& program, const QStringList& arguments)
    {
        QProcess process;
        process.start(program, arguments);
        QVERIFY2(process.waitForFinished(110'000), qPrintable(process.errorString()));
        QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
                 process.readAllStandardError().constData());
    }

    /// What the process that called getppid twice called in between. A line is "PID CALL(…".
    static QStringList callsBetweenMarks(const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {"no log"};
        const QStringList lines = QString::fromUtf8(file.readAll()).split('\n');
        const auto isMark = [](const QString& line) { return line.contains("getppid("); };
        const auto begin = std::find_if(lines.begin(), lines.end(), isMark);
        if (begin == lines.end())
            return {"no first mark"};
        const QString writer = begin->section(' ', 0, 0);
        const auto end = std::find_if(begin + 1, lines.end(), isMark);
        if (end == lines.end())
            return {"no second mark"};
        QStringList calls;
        std::copy_if(begin + 1, end, std::back_inserter(calls),
                     [&writer](const QString& line) { return line.startsWith(writer + ' '); });
        return calls;
    }
};

LAB_TEST_MAIN(Ring)
#include "tst_ring.moc"
