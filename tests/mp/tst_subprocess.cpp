// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mp/scenario_run.h"
#include "tests/support/test_main.h"

using tests::run;
using tests::Said;

class SubprocessTest : public QObject
{
    Q_OBJECT

private slots:
    void behavesAsPythonsSubprocess_data();
    void behavesAsPythonsSubprocess();
    void closedStreamsOfTheCallerAreNoObstacle();
};

void SubprocessTest::behavesAsPythonsSubprocess_data()
{
    QTest::addColumn<QStringList>("out");
    const auto row = [](const char* scenario, const QStringList& out) {
        QTest::newRow(scenario) << out;
    };
    row("subprocess-call",
        {"47", "0", "3", "127", "Command ['false'] returned non-zero exit status 1."});
    row("subprocess-call-timeout",
        {"Command '['sleep', '1000']' timed out after 0.05 seconds", "children left: false"});
    row("subprocess-signals",
        {"-6", "poll=None", "-15", "-9 -9", "-2", "poll=-2",
         "Command ['sh', '-c', 'kill -KILL $$'] died with <Signals.SIGKILL: 9>."});
    row("subprocess-missing",
        {"[Errno 2] No such file or directory: 'no-such-program-here' | 2 | no-such-program-here",
         "[Errno 2] No such file or directory: '/no/such/program' | 2 | /no/such/program",
         "[Errno 2] No such file or directory: '/no/such/folder' | 2 | /no/such/folder",
         "[Errno 20] Not a directory: '/etc/passwd' | 20 | /etc/passwd",
         "[Errno 13] Permission denied: '/etc/passwd' | 13 | /etc/passwd",
         "[Errno 2] No such file or directory: 'ls -l' | 2 | ls -l", "children left: false"});
    row("subprocess-capture",
        {"code=5 out='out\\n' err='err\\n'", "code=0 out='out\\nerr\\n' err=None",
         "code=0 out='given\\n' err=None", "code=0 out='' err=None", "code=0 out=None err=None",
         "'a-b c'", "Command 'echo said; exit 2' returned non-zero exit status 2. 'said\\n'"});
    row("subprocess-streams-of-ours", {"'to the file\\nerrors too\\n'", "inherited", "merged"});
    row("subprocess-place", {"/usr", "inherited", "given"});
    row("subprocess-descriptors", {"''", "'100\\n'", "true"});
    row("subprocess-communicate",
        {"true true 0", "EPIPE is no error: 0", "Cannot send input after starting communication"});
    row("subprocess-communicate-timeout", {"after 0.1 s: true", "400000 'go\\n' 0"});
    row("subprocess-full-pipe",
        {"Command '['head', '-c', '200000', '/dev/zero']' timed out after 0.2 seconds", "200000",
         "0"});
    row("subprocess-dialogue", {"'one\\n'", "'two\\n'", "'three\\n'", "None", "7",
                                "every copy of the reading end is closed: Broken pipe",
                                "that stream of the program is not a PIPE"});
    row("subprocess-threads-wait", {"[-9, -9, -9, -9] -9"});
    row("subprocess-dropped", {"left alone: true", "the dropped one is reaped: true"});
    row("subprocess-sigchld-ignored", {"0"});
    row("subprocess-signal-state", {"'SigBlk:\\t0000000000000800'", "'SigIgn:\\t0000000000000001'",
                                    "'SigCgt:\\t0000000000000000'"});
    row("subprocess-mistakes",
        {"stdIn and input may not both be used",
         "stdOut and stdErr may not be used with captureOutput",
         "stdOut argument not allowed, it will be overridden",
         "Popen takes no input, captureOutput, timeout or check: run() does",
         "STDOUT can only be used for stdErr", "a command has at least one word"});
    row("subprocess-of-a-child", {"4"});
    row("subprocess-limit", {"no more processes: this run may have at most 3 at once", "0"});
}

void SubprocessTest::behavesAsPythonsSubprocess()
{
    QFETCH(QStringList, out);
    const Said said = run(QTest::currentDataTag());
    QCOMPARE(said.out, out);
    QCOMPARE(said.err, QStringList());
    QCOMPARE(said.code, 0);
}

void SubprocessTest::closedStreamsOfTheCallerAreNoObstacle()
{
    QCOMPARE(run("subprocess-closed-streams").err, QStringList("through"));
}

LAB_TEST_MAIN(SubprocessTest)
#include "tst_subprocess.moc"
