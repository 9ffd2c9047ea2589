// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mp/scenario_run.h"
#include "tests/support/test_main.h"

using tests::run;
using tests::Said;

class ProcessTest : public QObject
{
    Q_OBJECT

private slots:
    void behavesAsPythonsProcess_data();
    void behavesAsPythonsProcess();
    void anUncaughtErrorIsReportedWithTheProcessNameAndGivesOne();
    void anUncaughtErrorOfMainIsReportedAndGivesOne();
    void exitGivesItsCodeOrATextAndOne();
    void exitWorksInMain();
    void aMissingLessonOrKnobIsRefusedInOneSentence_data();
    void aMissingLessonOrKnobIsRefusedInOneSentence();
};

void ProcessTest::behavesAsPythonsProcess_data()
{
    QTest::addColumn<QStringList>("out");
    const auto row = [](const char* scenario, const QStringList& out) {
        QTest::newRow(scenario) << out;
    };
    row("main-process", {"MainProcess daemon=false pid=true parent=false", "cpus=true"});
    row("life",
        {"before: alive=false code=None pid=0 active=0", "(7, 'text', 'named', True, False)",
         "running: alive=true code=None listed=true", "after: alive=false code=0 active=0"});
    row("names", {"Process-1 Clock-2 Process-3", "Process-3:1"});
    row("daemon-flag", {"default=false yes=true no=false", "in a daemon: default=true no=false",
                        "daemonic processes are not allowed to have children"});
    row("parent", {"MainProcess pid=true alive=true join=false"});
    row("parent-dies", {"parent alive=false"});
    row("ended-by-signal",
        {"join(0)=false join(-1)=false alive=true", "code=-15 alive=false active=0",
         "join(0)=false join(-1)=false alive=true", "code=-9 alive=false active=0"});
    row("crash", {"code=-11"});
    row("active-children", {"0", "1", "0 code=0"});
    row("sentinel", {"the process was not started", "alive: false", "ended: true", "reaped: true"});
    row("reaped-by-another", {"code=None alive=true", "joined, active=1"});
    row("close",
        {"cannot close a process while it is still running; first call join() or terminate()",
         "process object is closed", "process object is closed", "process object is closed"});
    row("mistakes", {"the process was not started", "cannot start a process twice",
                     "can only test or join a child process"});
    row("stdin", {"something to read: false"});
    row("recursion", {"[]", "[0]", "[0, 0]", "[0, 1]", "[1]", "[1, 0]", "[1, 1]"});
    row("many-return", {"100"});
    row("many-terminated", {"100"});
    row("limit", {"no more processes: this run may have at most 3 at once", "code=0"});
    row("limit-after-a-kill",
        {"no more processes: this run may have at most 3 at once", "codes=0 0"});
    row("subclass", {"<one>", "<two>", "Subclass-1 code=0"});
    row("no-streams", {});
    row("buffered-text-is-printed-once", {"once end"});
    row("daemon-ends-with-main", {"main ends"});
    row("main-waits-for-the-others", {"main", "child"});
}

void ProcessTest::behavesAsPythonsProcess()
{
    QFETCH(QStringList, out);
    const Said said = run(QTest::currentDataTag());
    QCOMPARE(said.out, out);
    QCOMPARE(said.err, QTest::currentDataTag() == QString("no-streams") ? QStringList("code=0")
                                                                        : QStringList());
    QCOMPARE(said.code, 0);
}

void ProcessTest::anUncaughtErrorIsReportedWithTheProcessNameAndGivesOne()
{
    const Said said = run("uncaught");
    QCOMPARE(said.out, QStringList({"code=1", "code=1"}));
    QCOMPARE(said.err, QStringList({"Process Process-1:", "Traceback (most recent call last):",
                                    "std::out_of_range: too far",
                                    "Process Process-2:", "Traceback (most recent call last):",
                                    "something that is no std::exception was thrown"}));
}

void ProcessTest::anUncaughtErrorOfMainIsReportedAndGivesOne()
{
    const Said said = run("uncaught-in-main");
    QCOMPARE(said.err,
             QStringList({"Traceback (most recent call last):", "std::out_of_range: too far"}));
    QCOMPARE(said.code, 1);
}

void ProcessTest::exitGivesItsCodeOrATextAndOne()
{
    const Said said = run("exit-codes");
    QCOMPARE(said.out, QStringList({"exit(0)=0", "exit(8)=8", "exit(256)=0", "exit(-1)=255",
                                    "exit(text)=1", "_exit(7)=7"}));
    QCOMPARE(said.err, QStringList("ignored"));
}

void ProcessTest::exitWorksInMain()
{
    QCOMPARE(run("exit-in-main").code, 300 & 255);
}

void ProcessTest::aMissingLessonOrKnobIsRefusedInOneSentence_data()
{
    QTest::addColumn<QStringList>("knobs");
    QTest::newRow("no-such-lesson") << QStringList();
    QTest::newRow("life") << QStringList("workers");
    QTest::newRow("names") << QStringList("=3");
}

void ProcessTest::aMissingLessonOrKnobIsRefusedInOneSentence()
{
    QFETCH(QStringList, knobs);
    const Said said = run(QTest::currentDataTag(), knobs);
    QCOMPARE(said.code, 2);
    QCOMPARE(said.err.size(), 1);
    QVERIFY(said.err[0].startsWith("processlab-lesson: "));
}

LAB_TEST_MAIN(ProcessTest)
#include "tst_process.moc"
