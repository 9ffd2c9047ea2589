// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"
#include "tests/support/test_main.h"

#include <QJsonArray>
#include <QJsonDocument>

using tests::processlab;

namespace {

/// What is answered before anything runs: help, lists, texts, and one clear line for each mistake.
class UsageTest : public QObject
{
    Q_OBJECT

private slots:
    void helpAndVersionAreAnswers()
    {
        const auto help = processlab({"--help"});
        COMPARE_STATUS(help, 0);
        for (const char* verb : {"list", "show", "run", "check", "export"})
            QVERIFY2(help.output.contains(verb), verb);
        const auto version = processlab({"--version"});
        COMPARE_STATUS(version, 0);
        QVERIFY(version.output.startsWith("processlab 0."));
        COMPARE_STATUS(processlab({"run", "--help"}), 0);
    }

    void listNamesEveryLessonWithItsKnobs()
    {
        const auto list = processlab({"list"});
        COMPARE_STATUS(list, 0);
        for (const char* lesson : {"process-join", "no-daemon", "daemon", "daemon-join",
                                   "pool-five-tasks", "queue-producer-consumer"})
            QVERIFY2(list.output.contains(lesson), lesson);
        QVERIFY(list.output.contains("workers=4 (1…16)"));
        QVERIFY(processlab({"list", "--lang", "zh_CN"}).output.contains("守护进程"));
    }

    void listIsAlsoJson()
    {
        const auto list = processlab({"list", "--json"});
        COMPARE_STATUS(list, 0);
        const auto lessons = QJsonDocument::fromJson(list.output.toUtf8()).array();
        QVERIFY(lessons.size() >= 6);
        for (const auto& each : lessons) {
            const QJsonObject lesson = each.toObject();
            QVERIFY(!lesson["id"].toString().isEmpty());
            QVERIFY(!lesson["chapter"].toString().isEmpty());
            QVERIFY(!lesson["title"].toObject()["en"].toString().isEmpty());
            QVERIFY(!lesson["title"].toObject()["zh_CN"].toString().isEmpty());
            QVERIFY(lesson["knobs"].isArray());
            if (lesson["id"] == "start-spawn")
                QCOMPARE(lesson["start_methods"].toArray(), QJsonArray({"spawn"}));
            if (lesson["id"] == "daemon")
                QCOMPARE(lesson["start_methods"].toArray(),
                         QJsonArray({"fork", "spawn", "forkserver"}));
        }
    }

    void showPrintsTextAndListing()
    {
        const auto english = processlab({"show", "daemon"});
        COMPARE_STATUS(english, 0);
        QVERIFY(english.output.contains("daemon=True"));
        QVERIFY(english.output.contains("```python"));
        const auto chinese = processlab({"show", "daemon", "--lang", "zh_CN"});
        COMPARE_STATUS(chinese, 0);
        QVERIFY(chinese.output.contains("进程"));
        QVERIFY(!english.output.contains("进程"));
    }

    void theEnvironmentChoosesTheLanguage()
    {
        auto environment = tests::bareEnvironment();
        environment.insert("LANG", "zh_CN.UTF-8");
        QVERIFY(processlab({"show", "daemon"}, environment).output.contains("进程"));
    }

    void aMistakeIsOneLineWithAWayOut_data();
    void aMistakeIsOneLineWithAWayOut()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QString, says);
        const auto answer = processlab(arguments);
        COMPARE_STATUS(answer, status);
        QVERIFY2(answer.errors.contains(says), answer.shown().constData());
        QVERIFY2(answer.errors.startsWith("processlab: "), answer.shown().constData());
        QVERIFY2(answer.errors.count('\n') == 1, answer.shown().constData());
        QVERIFY2(answer.output.isEmpty(), answer.shown().constData());
    }

    void theWindowWithoutADisplaySaysHowToGoOn()
    {
        const auto answer = processlab({});
        COMPARE_STATUS(answer, 2);
        QVERIFY2(answer.errors.contains("processlab run"), answer.shown().constData());
        QCOMPARE(answer.errors.count('\n'), 1);
    }

    void aDisplayThatDoesNotAnswerIsNoDisplay()
    {
        auto environment = tests::bareEnvironment();
        environment.insert("DISPLAY", ":4711");
        const auto answer = processlab({}, environment);
        COMPARE_STATUS(answer, 2);
        QVERIFY2(answer.errors.contains("processlab run"), answer.shown().constData());
        QCOMPARE(answer.errors.count('\n'), 1);
    }

    void aFullDiskIsNoSuccess()
    {
        const auto answer = tests::shell("$processlab list > /dev/full");
        COMPARE_STATUS(answer, 1);
        QCOMPARE(answer.errors.count('\n'), 1);
    }
};

void UsageTest::aMistakeIsOneLineWithAWayOut_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const QString& arguments, int status, const char* says) {
        QTest::newRow(name) << arguments.split(' ') << status << QString(says);
    };
    row("unknown verb", "dance", 2, "there is no command dance");
    row("unknown verb, what there is", "dance", 2, "list, show, run, export, check");
    row("a recording that is not there", "nosuch.plab", 3, "No such file");
    row("unknown option of none", "--loud", 2, "processlab --help");
    row("unknown option", "list --loud", 2, "processlab list --help");
    row("no lesson", "run", 2, "processlab run --help");
    row("unknown lesson", "run pool-five-task", 2, "did you mean pool-five-tasks");
    row("unknown lesson to show", "show demon", 2, "daemon");
    row("nothing like it", "run qqqqqqqqqqqqqqqqqqqqqqqq", 2, "processlab list");
    row("unknown knob", "run pool-five-tasks --set wrkers=3", 2, "wrkers");
    row("knob out of range", "run pool-five-tasks --set workers=99", 2, "16");
    row("knob that is no number", "run pool-five-tasks --set workers=four", 2, "four");
    row("knob without value", "run pool-five-tasks --set workers", 2, "KNOB=VALUE");
    row("method that the lesson is not about", "run fork-returns-twice --start-method spawn", 2,
        "fork-returns-twice is about fork: it runs by fork only, not by spawn");
    row("method that the checked lesson is not about", "check start-spawn --start-method fork", 2,
        "start-spawn is about spawn");
    row("speed of nothing", "run daemon --speed 0", 2,
        "--speed: 0 is not a number from 0.01 to 1000");
    row("seed that is no number", "run daemon --seed x", 2, "--seed");
    row("seed below nothing", "run daemon --seed -1", 2, "--seed: -1 is not a whole number from 0");
    row("seed that is too large", "run daemon --seed 18446744073709551616", 2,
        "18446744073709551615");
    row("one file for two", "run daemon --export /tmp/a.svg --export /tmp/./a.svg", 2,
        "written twice");
    row("events over the export", "run daemon --events b.jsonl --export b.jsonl", 2,
        "written twice");
    row("exported twice", "export a.plab -o /tmp/a.svg -o /tmp/a.svg", 2, "written twice");
    row("before the run", "export a.plab -o a.svg --at -1", 2,
        "--at: -1 is not a number from 0 to");
    row("no recording's name", "check never.svg", 3, "never.svg");
    row("a folder", "check .", 3, "give a");
    row("runs of a file", "check a.plab --runs 2", 2, "--runs is for running a lesson");
    row("knobs of a file", "check a.jsonl --set workers=2", 2, "--set is for running a lesson");
    row("speed of a file", "check ./a --speed 2", 2, "--speed is for running a lesson");
    row("method", "run daemon --start-method teleport", 2, "fork");
    row("timeout", "run daemon --timeout -1", 2, "--timeout");
    row("language", "show daemon --lang fr", 2, "zh_CN");
    row("unwritable recording", "run daemon --record /no/such/folder/a.plab", 2, "/no/such/folder");
    row("unwritable events", "run daemon --events /no/such/folder/a.jsonl", 2, "/no/such/folder");
    row("unwritable export", "run daemon --export /no/such/folder/a.svg", 2, "/no/such/folder");
    row("a directory", "run daemon --export /tmp", 2, "/tmp");
    row("unknown format", "run daemon --export a.doc", 2, ".svg");
    row("no such recording", "export /no/such.plab -o /tmp/never.svg", 3, "/no/such.plab");
    row("no such lines", "check /no/such.jsonl", 3, "/no/such.jsonl");
    row("no recording", "check /etc/passwd", 3, "/etc/passwd");
    row("export to nowhere", "export a.plab", 2, "processlab export --help");
    row("size", "export a.plab -o a.svg --size big", 2, "1280x720");
    row("view", "export a.plab -o a.svg --view attic", 2, "timeline");
    row("check of nothing", "check daemn", 2, "daemon");
    row("no runs", "check daemon --runs 0", 2, "--runs");
}

} // namespace

LAB_TEST_MAIN(UsageTest)
#include "test_usage.moc"
