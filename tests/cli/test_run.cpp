// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"
#include "tests/support/test_main.h"

#include <QRegularExpression>

using tests::ofKind;
using tests::processlab;

namespace {

class RunTest : public QObject
{
    Q_OBJECT

private slots:
    void theOutputIsTheLessonsOwn()
    {
        const auto run = processlab({"run", "process-join", "--speed", "10"});
        COMPARE_STATUS(run, 0);
        QCOMPARE(run.output.count('\n'), 4);
        QVERIFY(run.output.contains("The child has ended."));
        QVERIFY2(run.errors.contains("MainProcess"), run.shown().constData());
        QVERIFY2(run.errors.contains("exit code 0"), run.shown().constData());
    }

    void aDaemonNeverFinishes()
    {
        const auto run = processlab({"run", "daemon", "--speed", "10"});
        COMPARE_STATUS(run, 0);
        QVERIFY(!run.output.contains("finished"));
        QVERIFY2(run.errors.contains("SIGTERM (exit code -15)"), run.shown().constData());
    }

    void aJoinedDaemonFinishes()
    {
        const auto run = processlab({"run", "daemon-join", "--speed", "10"});
        COMPARE_STATUS(run, 0);
        QVERIFY(run.output.contains("begins"));
        QVERIFY(run.output.contains("finished"));
        QVERIFY(!run.errors.contains("-15"));
    }

    void quietDropsEverything()
    {
        const auto run = processlab({"run", "daemon", "--speed", "10", "--quiet"});
        COMPARE_STATUS(run, 0);
        QCOMPARE(run.output, QString());
        QCOMPARE(run.errors, QString());
    }

    void itIsToldInWordsWhatHappens()
    {
        const auto run = processlab({"run", "process-join", "--speed", "10", "--narrate"});
        COMPARE_STATUS(run, 0);
        const QRegularExpression line(QStringLiteral("^ *[0-9]+[.][0-9]{3}  .{9,}$"));
        for (const QString& told : run.output.trimmed().split('\n'))
            QVERIFY2(line.match(told).hasMatch(), qPrintable(told));
        for (const char* what : {"MainProcess waits in join() for test",
                                 "MainProcess returns from join(): test ended well",
                                 "MainProcess prints: The child has ended."})
            QVERIFY2(run.output.contains(what), run.shown().constData());
        QVERIFY2(run.errors.contains("\nThe child has ended."), run.shown().constData());

        const auto chinese = processlab(
            {"run", "process-join", "--speed", "10", "--narrate", "--quiet", "--lang", "zh_CN"});
        COMPARE_STATUS(chinese, 0);
        QVERIFY(chinese.output.contains(QStringLiteral("MainProcess 在 join() 中等待 test")));
        QCOMPARE(chinese.errors, QString());
    }

    void eventsAndSentencesDoNotMix()
    {
        const auto run = processlab({"run", "process-join", "--narrate", "--events", "-"});
        COMPARE_STATUS(run, 2);
        QVERIFY(run.errors.contains("both want standard output"));
    }

    void theSeedDecidesWhatIsRandom()
    {
        const auto durations = [](const QString& seed) {
            const auto run = processlab({"run", "pool-five-tasks", "--speed", "20", "--quiet",
                                         "--events", "-", "--seed", seed});
            QStringList slept;
            for (const auto& sleep : ofKind(run.events(), "sleep.begin"))
                slept.append(QString::number(sleep["seconds"].toDouble()));
            slept.sort();
            return slept;
        };
        const QStringList first = durations("7");
        QVERIFY(first.size() >= 5);
        QCOMPARE(durations("7"), first);
        QVERIFY(durations("8") != first);
    }

    void aKnobIsTurned()
    {
        const auto run = processlab({"run", "pool-five-tasks", "--speed", "50", "--set",
                                     "workers=2", "--set", "tasks=3", "--quiet", "--events", "-"});
        COMPARE_STATUS(run, 0);
        QCOMPARE(ofKind(run.events(), "pool.created").value(0)["workers"].toInt(), 2);
        QCOMPARE(ofKind(run.events(), "task.end").size(), 3);
    }

    void theFlagshipCanBeCheckedFromItsEvents()
    {
        const auto run =
            processlab({"run", "pool-five-tasks", "--speed", "5", "--quiet", "--events", "-"});
        COMPARE_STATUS(run, 0);
        const auto events = run.events();
        QCOMPARE(events.first()["event"].toString(), QString("run.begin"));
        QCOMPARE(events.last()["event"].toString(), QString("run.end"));
        qint64 before = 0;
        for (const auto& event : events) {
            QVERIFY(event["t"].toInteger() >= before);
            before = event["t"].toInteger();
        }
        QCOMPARE(ofKind(events, "task.begin").size(), 5);
        QCOMPARE(ofKind(events, "result.ready").size(), 5);
        const auto begins = ofKind(events, "process.begin");
        QCOMPARE(begins.size(), 5);
        const int main = begins.first()["pid"].toInt();
        for (const auto& worker : begins.mid(1))
            QCOMPARE(worker["ppid"].toInt(), main);
        for (const auto& exit : ofKind(events, "process.exit"))
            QCOMPARE(exit["code"].toInt(), 0);
    }

    void withEventsOnTheOutputTheLessonSpeaksOnErrors()
    {
        const auto run = processlab({"run", "process-join", "--speed", "10", "--events", "-"});
        COMPARE_STATUS(run, 0);
        for (const auto& event : run.events())
            QVERIFY(event.contains("event"));
        QVERIFY(run.errors.contains("The child has ended."));
    }

    void checkPrintsClaimsWithTheirEvidence()
    {
        const auto run = processlab({"run", "daemon", "--speed", "10", "--check", "--quiet"});
        COMPARE_STATUS(run, 0);
        QVERIFY2(run.output.contains("✓ "), run.shown().constData());
        QVERIFY2(!run.output.contains("✗ "), run.shown().constData());
        QVERIFY2(run.output.contains("\n    "), run.shown().constData());
    }

    void checkSpeaksChinese()
    {
        const auto run =
            processlab({"run", "daemon", "--speed", "10", "--check", "--quiet", "--lang", "zh_CN"});
        COMPARE_STATUS(run, 0);
        static const QRegularExpression chinese("\\p{Han}");
        QVERIFY2(run.output.contains(chinese), run.shown().constData());
    }
};

} // namespace

LAB_TEST_MAIN(RunTest)
#include "test_run.moc"
