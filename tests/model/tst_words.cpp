// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/rows.h"
#include "tests/support/test_main.h"

#include "model/claim.h"
#include "model/words/signals.h"
#include "model/words/state.h"

using namespace tests;
using model::Doing;
using model::Words;

class WordsTest : public QObject
{
    Q_OBJECT

private slots:
    void anExitCodeIsSaidInWords();
    void everyActivityHasWordsInBothLanguages();
    void everybodyHasAName();
    void aProcessSaysWhatItDoesAndHowItEnded();
    void whatARunsEndHidesIsSaidToBeUnknown();
    void knobsAreFilledIn();
};

void WordsTest::anExitCodeIsSaidInWords()
{
    QCOMPARE(model::exitInWords(0).en, std::string("ended well (exit code 0)"));
    QCOMPARE(model::exitInWords(1).en, std::string("ended with an error (exit code 1)"));
    QCOMPARE(model::exitInWords(-15).en, std::string("ended by SIGTERM (exit code -15)"));
    QVERIFY(model::exitInWords(-15).zhCN.find("SIGTERM") != std::string::npos);
    QCOMPARE(model::signalName(9), std::string("SIGKILL"));
    QCOMPARE(model::signalName(64000), std::string("signal 64000"));
    QCOMPARE(model::exitInWords(std::numeric_limits<std::int32_t>::min()).en.substr(0, 8),
             std::string("ended by"));
}

void WordsTest::everyActivityHasWordsInBothLanguages()
{
    std::set<std::string> en;
    constexpr int kinds = static_cast<int>(Doing::WaitingInKernel) + 1;
    for (int doing = 0; doing < kinds; ++doing) {
        const Words words =
            model::activityInWords({.doing = static_cast<Doing>(doing), .value = "x"}, {});
        QVERIFY(!words.en.empty() && !words.zhCN.empty());
        QVERIFY(words.en != words.zhCN);
        en.insert(words.en);
    }
    QCOMPARE(en.size(), static_cast<std::size_t>(kinds));
}

void WordsTest::everybodyHasAName()
{
    const model::World world = fold({mainBegins(), childBegins(1, 11)});
    QCOMPARE(model::nameInWords(11, world).en, std::string("Process-1"));
    QCOMPARE(model::nameInWords(world.process(10)->ppid, world).en, std::string("Process Lab"));
    QCOMPARE(model::nameInWords(77, world).en, std::string("process 77"));
    QCOMPARE(model::nameInWords(77, world).zhCN, std::string("进程 77"));
}

void WordsTest::aProcessSaysWhatItDoesAndHowItEnded()
{
    Rows rows{mainBegins(), childBegins(1, 11), row(2, 10, trace::JoinBegin{11})};
    const auto said = [&](pid_t pid) {
        const model::World world = fold(rows);
        return model::processInWords(*world.process(pid), world).en;
    };
    QCOMPARE(said(10), std::string("waits in join() for Process-1"));
    QCOMPARE(said(11), std::string("runs"));
    rows.push_back(row(3, 1, trace::ProcessState{11, "T", 0, 0}));
    QCOMPARE(said(11), std::string("stopped by a signal"));
    rows.push_back(row(4, 1, trace::ProcessDead{11}));
    QCOMPARE(said(11), std::string("dead, waits to be reaped by MainProcess"));
    rows.push_back(row(5, 10, trace::ProcessExit{11, -15, 0, 0, 0}));
    QCOMPARE(said(11), std::string("ended by SIGTERM (exit code -15)"));
}

void WordsTest::whatARunsEndHidesIsSaidToBeUnknown()
{
    Rows rows{mainBegins(), childBegins(1, 11), childBegins(1, 12), childBegins(1, 13),
              row(2, 1, trace::ProcessDead{12}), row(2, 1, trace::ProcessExit{13, 0, 0, 0, 0})};
    const auto saidOf = [&](pid_t pid) {
        const model::World world = fold(rows);
        return model::processInWords(*world.process(pid), world);
    };
    QCOMPARE(saidOf(11).en, std::string("runs"));
    rows.push_back(row(3, 1, trace::RunEnd{"runner killed", {}, 0}));
    QVERIFY(saidOf(11).en.ends_with("not known"));
    QVERIFY(saidOf(11).zhCN.ends_with("不得而知"));
    QVERIFY(saidOf(12).en.ends_with("not reaped when the run ended"));
    QCOMPARE(saidOf(13).en, std::string("ended well (exit code 0)"));
}

void WordsTest::knobsAreFilledIn()
{
    const Words words =
        model::filledIn({"at most {workers} of {tasks}, {unknown} {", "{workers} 个"},
                        {{"workers", "4"}, {"tasks", "5"}});
    QCOMPARE(words.en, std::string("at most 4 of 5, {unknown} {"));
    QCOMPARE(words.zhCN, std::string("4 个"));
}

LAB_TEST_MAIN(WordsTest)
#include "tst_words.moc"
