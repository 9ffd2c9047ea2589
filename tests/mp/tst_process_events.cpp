// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mp/traced_run.h"
#include "tests/support/test_main.h"

#include <csignal>

using namespace trace;
using tests::all;
using tests::TracedRun;

class ProcessEventsTest : public QObject
{
    Q_OBJECT

private slots:
    void startAndJoinAreRecordedOnBothSides();
    void aChildKnowsItsParentAndItsName();
    void aSignalIsRecordedBeforeItIsSentAndOnlyToTheLiving();
    void anExitCarriesWhatTheChildUsed();
    void atItsEndMainSignalsDaemonsAndThenJoinsAll();
    void anUncaughtErrorIsPrintedByTheChildAndGivesOne();
    void longOutputIsCutBetweenCharacters();
};

void ProcessEventsTest::startAndJoinAreRecordedOnBothSides()
{
    TracedRun run("traced-start-join");
    QCOMPARE(run.finish(), 3);
    QCOMPARE(run.kindsOf(run.main()),
             QStringList({"process.begin", "process.start.begin", "process.start.end", "join.begin",
                          "process.exit", "join.end", "process.returned", "process.end"}));
    const auto started = all<ProcessStartEnd>(run).at(0);
    QCOMPARE(run.kindsOf(started.event.child),
             QStringList({"process.begin", "output.written", "process.returned", "process.end"}));
    const auto begin = all<ProcessStartBegin>(run).at(0).event;
    QCOMPARE(begin.name, "writer");
    QCOMPARE(begin.method, "fork");
    QVERIFY(begin.daemon);
    QCOMPARE(all<JoinEnd>(run).at(0).event.code, std::optional<std::int32_t>(0));
    QCOMPARE(all<ProcessEnd>(run).back().event.code, 3);
}

void ProcessEventsTest::aChildKnowsItsParentAndItsName()
{
    TracedRun run("traced-start-join");
    run.finish();
    const auto begun = all<ProcessBegin>(run);
    QCOMPARE(begun.size(), 2u);
    QCOMPARE(begun[0].event.name, "MainProcess");
    QCOMPARE(begun[0].event.ppid, ::getpid());
    QCOMPARE(begun[1].event.name, "writer");
    QCOMPARE(begun[1].event.ppid, run.main());
    QVERIFY(begun[1].event.daemon);
    QVERIFY(all<ProcessStartBegin>(run).at(0).place < begun[1].place);
}

void ProcessEventsTest::aSignalIsRecordedBeforeItIsSentAndOnlyToTheLiving()
{
    TracedRun run("traced-join-timeout");
    run.finish();
    const auto sent = all<ProcessSignal>(run);
    QCOMPARE(sent.size(), 1u);
    QCOMPARE(sent[0].event.signal, SIGKILL);
    const auto exits = all<ProcessExit>(run);
    QCOMPARE(exits.size(), 1u);
    QCOMPARE(exits[0].event.code, -SIGKILL);
    QVERIFY(sent[0].place < exits[0].place);
    const auto joins = all<JoinEnd>(run);
    QCOMPARE(joins.size(), 2u);
    QVERIFY(!joins[0].event.code);
    QCOMPARE(joins[1].event.code, std::optional<std::int32_t>(-SIGKILL));
    const QStringList child = run.kindsOf(exits[0].event.child);
    QVERIFY(!child.contains("process.returned"));
    QVERIFY(!child.contains("process.end"));
}

void ProcessEventsTest::anExitCarriesWhatTheChildUsed()
{
    TracedRun run("traced-usage");
    run.finish();
    const ProcessExit exit = all<ProcessExit>(run).at(0).event;
    QVERIFY(exit.utimeUs + exit.stimeUs >= 40'000); // it used 50 ms by its own clock
    QVERIFY(exit.maxrssKib > 100);
}

void ProcessEventsTest::atItsEndMainSignalsDaemonsAndThenJoinsAll()
{
    TracedRun run("daemon-and-other-at-exit");
    QCOMPARE(run.finish(), 3);
    const auto children = all<ProcessStartEnd>(run);
    QCOMPARE(children.size(), 2u);
    const auto sent = all<ProcessSignal>(run);
    QCOMPARE(sent.size(), 1u);
    QCOMPARE(sent[0].event.child, children[1].event.child);
    QCOMPARE(sent[0].event.signal, SIGTERM);
    const auto isMains = [&](const auto& found) { return found.at.pid == run.main(); };
    const auto returned = all<ProcessReturned>(run, isMains);
    QVERIFY(returned.at(0).place < sent[0].place);
    for (const auto& exit : all<ProcessExit>(run)) {
        const bool isDaemon = exit.event.child == sent[0].event.child;
        QCOMPARE(exit.event.code, isDaemon ? -SIGTERM : 0);
        QVERIFY(exit.place > returned[0].place);
    }
    QCOMPARE(run.kindsOf(run.main()).last(), QString("process.end"));
}

void ProcessEventsTest::anUncaughtErrorIsPrintedByTheChildAndGivesOne()
{
    TracedRun run("uncaught");
    run.finish();
    const auto exit = all<ProcessExit>(run).at(0);
    QCOMPARE(exit.event.code, 1);
    QCOMPARE(run.printedBy(exit.event.child),
             QStringList({"Process Process-1:", "Traceback (most recent call last):",
                          "std::out_of_range: too far"}));
    QCOMPARE(all<OutputWritten>(run).at(0).event.stream, "stderr");
}

void ProcessEventsTest::longOutputIsCutBetweenCharacters()
{
    TracedRun run("long-output");
    run.finish();
    QVERIFY(all<OutputWritten>(run).size() > 1);
    for (const auto& written : all<OutputWritten>(run)) {
        const QByteArray text = QByteArray::fromStdString(written.event.text);
        QCOMPARE(QString::fromUtf8(text).toUtf8(), text);
    }
    QCOMPARE(run.printedBy(run.main()), QStringList(QString(3000, QChar(u'工'))));
}

LAB_TEST_MAIN(ProcessEventsTest)
#include "tst_process_events.moc"
