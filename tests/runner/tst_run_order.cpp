// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/recorded_run.h"
#include "tests/support/test_main.h"

#include <map>

using namespace tests;

class RunOrderTest : public QObject
{
    Q_OBJECT

private slots:
    void aRunGoesFromBeginToEndInTheOrderOfTime()
    {
        RecordedRun run(act("family", 5));
        QVERIFY(run.waitUntilEnded());
        const auto& records = run.records();
        QVERIFY(std::holds_alternative<trace::RunBegin>(records.front().event));
        QCOMPARE(records.front().at.t.count(), 0);
        QVERIFY(std::holds_alternative<trace::RunEnd>(records.back().event));
        QCOMPARE(run.outcome(), std::string("completed"));
        QCOMPARE(run.all<trace::RunEnd>().front().code, std::optional<std::int32_t>(0));
        QCOMPARE(run.all<trace::RunEnd>().front().dropped, 0u);
        std::map<pid_t, std::uint32_t> seq;
        for (std::size_t i = 0; i < records.size(); ++i) {
            QVERIFY(i == 0 || records[i - 1].at.t <= records[i].at.t);
            QCOMPARE(records[i].at.seq, ++seq[records[i].at.pid]);
        }
        QCOMPARE(run.all<trace::ProcessBegin>().size(), 6u);
    }

    void runBeginSaysWhatWasAskedFor()
    {
        auto options = act("family", 1);
        options.seed = 42;
        options.speed = 3;
        RecordedRun run(options);
        QVERIFY(run.waitUntilEnded());
        const trace::RunBegin begin = run.all<trace::RunBegin>().at(0);
        QCOMPARE(begin.lesson, std::string("family"));
        QCOMPARE(begin.seed, 42u);
        QCOMPARE(begin.speed, 3.0);
        QCOMPARE(begin.method, std::string("fork"));
        QCOMPARE(begin.knobs, trace::Texts{"children=1"});
    }

    void everyDeathComesOnceAndBeforeItsReaping()
    {
        RecordedRun run(act("family", 20));
        QVERIFY(run.waitUntilEnded());
        std::map<pid_t, QString> lives;
        for (const trace::Record& record : run.records()) {
            if (const auto* begin = std::get_if<trace::ProcessBegin>(&record.event))
                lives[record.at.pid] += begin->name == "MainProcess" ? "main " : "begin ";
            else if (const auto* state = std::get_if<trace::ProcessState>(&record.event))
                QVERIFY2(lives.contains(state->child), "a state before the beginning");
            else if (const auto* dead = std::get_if<trace::ProcessDead>(&record.event))
                lives[dead->child] += "dead ";
            else if (const auto* exit = std::get_if<trace::ProcessExit>(&record.event))
                lives[exit->child] += "exit";
        }
        QCOMPARE(lives.size(), 21u);
        for (const auto& [pid, life] : lives)
            QVERIFY2(life == "begin dead exit" || life == "main dead exit", qPrintable(life));
    }

    void theMainProcessFailsTheRunWithItsCode()
    {
        RecordedRun run(act("fail"));
        QVERIFY(run.waitUntilEnded());
        QCOMPARE(run.outcome(), std::string("failed"));
        QCOMPARE(run.all<trace::RunEnd>().front().code, std::optional<std::int32_t>(3));
    }

    void whatIsWrittenToTheDescriptorsIsOutputOfMain()
    {
        RecordedRun run(act("write-raw"));
        QVERIFY(run.waitUntilEnded());
        QCOMPARE(run.output("stdout"), std::string("plain words, ⟨ünïcode⟩ and a \uFFFD byte\n"));
        QCOMPARE(run.output("stderr"), std::string("an error \uFFFD\uFFFD\n"));
    }

    void aLessonThatCannotBeStartedIsAFailedRunThatSaysWhy()
    {
        const QByteArray programs = qgetenv("PROCESSLAB_BIN");
        const std::string runner = (programs + "/processlab-runner").toStdString();
        const auto folder = std::filesystem::temp_directory_path() /
                            ("processlab-test-" + std::to_string(::getpid()));
        std::filesystem::create_directory(folder);
        std::filesystem::create_symlink(std::filesystem::canonical(runner),
                                        folder / "processlab-runner");
        std::filesystem::create_symlink("/nowhere", folder / "processlab-lesson");
        qputenv("PROCESSLAB_BIN", folder.c_str());
        {
            // Beside the real runner there may be a real processlab-lesson, which knows no act.
            RecordedRun run(act("family"));
            QVERIFY(run.waitUntilEnded());
            QCOMPARE(run.outcome(), std::string("failed"));
            QVERIFY(!run.output("stderr").empty());
        }
        qputenv("PROCESSLAB_BIN", programs);
        std::filesystem::remove_all(folder);
    }
};

LAB_TEST_MAIN(RunOrderTest)
#include "tst_run_order.moc"
