// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mp/scenario_run.h"
#include "tests/support/test_main.h"

using tests::run;
using tests::Said;

class PipeTest : public QObject
{
    Q_OBJECT

private slots:
    void behavesAsPythonsPipe_data();
    void behavesAsPythonsPipe();
};

void PipeTest::behavesAsPythonsPipe_data()
{
    const QString eof = "every copy of the writing end is closed";
    const QString broken = "every copy of the reading end is closed: Broken pipe";
    QTest::addColumn<QStringList>("out");
    const auto row = [](const char* scenario, const QStringList& out) {
        QTest::newRow(scenario) << out;
    };
    row("pipe-duplex",
        {"hello", "0", "poll=false false", "waited=true", "poll=true", "[1, 2, 3]", eof});
    row("pipe-16-megabytes", {"16777216 true"});
    row("pipe-one-way",
        {"true false false true", "connection is read-only", "connection is write-only",
         "connection is write-only", "hello", "true false", "handle is closed", "poll=true", eof});
    row("pipe-wrong-type", {"the message ends in the middle of a value",
                            "the message is longer than the value it was read as", "5"});
    row("pipe-too-long", {"short", "bad message length", "closed=true"});
    row("pipe-eof-comes-with-the-last-writer", {"closed here: poll=false", "closed there: " + eof});
    row("pipe-broken", {broken, broken});
    row("pipe-closes-with-its-last-handle", {eof});
    row("pipe-keeps-boundaries",
        {"false false", "a", "true true", "b", "true true", "cd", "false"});
    row("pipe-empty-and-short-messages", {"['hello', '', 'a', 'b', '', 'bye', '', 'lop']"});
    row("pipe-poll-takes-nothing", {"poll=true", "first second"});
    row("pipe-handed-over-in-the-middle", {"ours 0", "theirs 1", "ours 2 3"});
    row("pipe-descriptor", {"code=0 size=5", "sendmsg: Socket operation on non-socket",
                            "the message is no descriptor"});
    row("pipe-subclass", {"42 8", "code=0"});
    row("pipe-ends-by-every-method", {"held", eof, "held", eof, "held", eof});
    row("wait-for-four-writers", {"messages=40 ends=4"});
    row("wait-for-anything", {"nothing:", "waited=true", "negative:", "put: queue",
                              "sent: pipe queue", "ended: process", "closed: pipe process"});
    row("wait-is-not-disturbed-by-signals", {"ready", "1234", "true", "code=0"});
}

void PipeTest::behavesAsPythonsPipe()
{
    QFETCH(QStringList, out);
    const Said said = run(QTest::currentDataTag());
    QCOMPARE(said.out, out);
    QCOMPARE(said.err, QStringList());
    QCOMPARE(said.code, 0);
}

LAB_TEST_MAIN(PipeTest)
#include "tst_pipe.moc"
