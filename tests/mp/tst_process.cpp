// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mp/scenario_run.h"
#include "tests/support/test_main.h"

using tests::run;
using tests::Said;

class ProcessTest : public QObject
{
    Q_OBJECT

    static void eachMethod_data();

private slots:
    void behavesAsPythonsProcess_data();
    void behavesAsPythonsProcess();
    void anUncaughtErrorIsReportedWithTheProcessNameAndGivesOne_data() { eachMethod_data(); }
    void anUncaughtErrorIsReportedWithTheProcessNameAndGivesOne();
    void anUncaughtErrorOfMainIsReportedAndGivesOne();
    void exitGivesItsCodeOrATextAndOne_data() { eachMethod_data(); }
    void exitGivesItsCodeOrATextAndOne();
    void exitWorksInMain();
    void aMissingLessonOrKnobIsRefusedInOneSentence_data();
    void aMissingLessonOrKnobIsRefusedInOneSentence();
};

void ProcessTest::behavesAsPythonsProcess_data()
{
    const tests::ScenarioRows rows;
    const auto fork = tests::ScenarioRows::fork;
    const auto spawn = tests::ScenarioRows::spawn;
    const auto forkserver = tests::ScenarioRows::forkserver;
    rows.add("main-process", {"MainProcess daemon=false pid=true parent=false", "cpus=true"},
             {fork});
    rows.add("life",
             {"before: alive=false code=None pid=0 active=0", "(7, 'text', 'named', True, False)",
              "running: alive=true code=None listed=true", "after: alive=false code=0 active=0"});
    rows.add("names", {"Process-1 Clock-2 Process-3", "Process-3:1"});
    rows.add("daemon-flag",
             {"default=false yes=true no=false", "in a daemon: default=true no=false",
              "daemonic processes are not allowed to have children"});
    rows.add("parent", {"MainProcess pid=true alive=true join=false"});
    rows.add("parent-dies", {"parent alive=false"});
    rows.add("ended-by-signal",
             {"join(0)=false join(-1)=false alive=true", "code=-15 alive=false active=0",
              "join(0)=false join(-1)=false alive=true", "code=-9 alive=false active=0"});
    rows.add("crash", {"code=-11"});
    rows.add("active-children", {"0", "1", "0 code=0"});
    rows.add("sentinel",
             {"the process was not started", "alive: false", "ended: true", "reaped: true"});
    rows.add("reaped-by-another", {"code=None alive=true", "joined, active=1"},
             {fork, spawn}); // a fork server lets nobody else reap
    rows.add("close",
             {"cannot close a process while it is still running; first call join() or terminate()",
              "process object is closed", "process object is closed", "process object is closed"});
    rows.add("mistakes", {"the process was not started", "cannot start a process twice"});
    rows.add("join-in-another-process", {"can only test or join a child process"},
             {fork}); // a Process cannot be sent
    rows.add("stdin", {"something to read: false"});
    rows.add("recursion", {"[]", "[0]", "[0, 0]", "[0, 1]", "[1]", "[1, 0]", "[1, 1]"});
    rows.add("many-return", {"100"});
    rows.add("many-terminated", {"100"});
    rows.add("limit", {"no more processes: this run may have at most 3 at once", "code=0"},
             {fork, spawn});
    rows.add("limit-after-a-kill",
             {"no more processes: this run may have at most 3 at once", "codes=0 0"}, {fork});
    rows.add("limit-counts-the-fork-server",
             {"no more processes: this run may have at most 3 at once", "code=0"}, {forkserver});
    rows.add("subclass", {"<one>", "<two>", "Subclass-1 code=0"});
    rows.add("no-streams", {});
    rows.add("buffered-text-is-printed-once", {"once end"});
    rows.add("daemon-ends-with-main", {"main ends"});
    rows.add("main-waits-for-the-others", {"main", "child"});
    rows.add("waits-for-its-threads",
             {"the target is at its end, alive=true", "the thread's last word", "code=0"});
}

void ProcessTest::behavesAsPythonsProcess()
{
    QFETCH(QString, scenario);
    tests::checkScenario(scenario == "no-streams" ? QStringList("code=0") : QStringList());
}

void ProcessTest::eachMethod_data()
{
    QTest::addColumn<QString>("method");
    for (const char* method : {"fork", "spawn", "forkserver"})
        QTest::newRow(method) << method;
}

void ProcessTest::anUncaughtErrorIsReportedWithTheProcessNameAndGivesOne()
{
    QFETCH(QString, method);
    const Said said = run("uncaught", {}, method);
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
    QFETCH(QString, method);
    const Said said = run("exit-codes", {}, method);
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
