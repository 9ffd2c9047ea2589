// SPDX-License-Identifier: GPL-3.0-or-later
#include "os/spawn.h"

#include "os/kill.h"
#include "os/pipe.h"
#include "os/proc.h"
#include "tests/support/test_main.h"

#include <csignal>
#include <string>
#include <system_error>

class SpawnTest : public QObject
{
    Q_OBJECT

private slots:
    void theExitCodeIsTheProgramsOwnOrMinusTheSignal_data();
    void theExitCodeIsTheProgramsOwnOrMinusTheSignal();
    void aChildIsReapedOnce();
    void aMissingProgramIsNamed();
    void theChildGetsTheDescriptorsAndTheEnvironmentItIsGiven();
    void aSignalToAProcessThatIsGoneIsRefused();
    void aGroupIsKilledAtOneStroke();
};

namespace {

std::vector<std::string> shell(const char* script)
{
    return {"/bin/sh", "-c", script};
}

/// Waits for the child and reaps it.
int codeOf(const os::Pidfd& child)
{
    return child.waitUntilEnded({}) ? child.reap().value().code : -1;
}

std::string firstLine(int reader)
{
    std::string line;
    for (std::byte letter{}; os::readAll(reader, std::span(&letter, 1)) && letter != std::byte{10};)
        line += static_cast<char>(letter);
    return line;
}

} // namespace

void SpawnTest::theExitCodeIsTheProgramsOwnOrMinusTheSignal_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<int>("code");
    QTest::newRow("nothing went wrong") << "exit 0" << 0;
    QTest::newRow("a code") << "exit 7" << 7;
    QTest::newRow("SIGTERM") << "kill -TERM $$" << -SIGTERM;
    QTest::newRow("SIGKILL") << "kill -KILL $$" << -SIGKILL;
}

void SpawnTest::theExitCodeIsTheProgramsOwnOrMinusTheSignal()
{
    QFETCH(QString, script);
    QFETCH(int, code);
    const QByteArray text = script.toUtf8();
    const os::Pidfd child(os::spawn({.arguments = shell(text.constData())}));
    QVERIFY(child.waitUntilEnded({}));
    QVERIFY(child.waitUntilEnded(std::chrono::steady_clock::now())); // still true: not reaped yet
    const auto status = child.reap();
    QVERIFY(status);
    QCOMPARE(status->code, code);
    QVERIFY(status->maxRssKib > 0);
}

void SpawnTest::aChildIsReapedOnce()
{
    const os::Pidfd child(os::spawn({.arguments = {"/bin/sleep", "60"}}));
    QVERIFY(!child.reap());
    QVERIFY(!child.waitUntilEnded(std::chrono::steady_clock::now()));
    QVERIFY(child.sendSignal(SIGKILL));
    QCOMPARE(codeOf(child), -SIGKILL);
    QVERIFY_EXCEPTION_THROWN(static_cast<void>(child.reap()), std::system_error);
}

void SpawnTest::aMissingProgramIsNamed()
{
    try {
        os::spawn({.arguments = {"/no/such/program"}});
        QFAIL("it was found");
    } catch (const std::system_error& error) {
        QCOMPARE(error.code().value(), ENOENT);
        QVERIFY(QString(error.what()).contains("/no/such/program"));
    }
}

void SpawnTest::theChildGetsTheDescriptorsAndTheEnvironmentItIsGiven()
{
    os::Pipe pipe = os::makePipe();
    const os::Pidfd child(os::spawn({.arguments = shell("echo \"$GREETING\" >&9"),
                                     .descriptors = {{.from = pipe.writer.get(), .in = 9}},
                                     .environment = {{"GREETING", "hello"}}}));
    pipe.writer.close();
    QCOMPARE(firstLine(pipe.reader.get()), "hello");
    QCOMPARE(codeOf(child), 0);
}

void SpawnTest::aSignalToAProcessThatIsGoneIsRefused()
{
    const os::Pidfd child(os::spawn({.arguments = {"/bin/true"}}));
    QCOMPARE(codeOf(child), 0);
    QVERIFY(!child.sendSignal(SIGTERM));
}

void SpawnTest::aGroupIsKilledAtOneStroke()
{
    os::Pipe pipe = os::makePipe();
    const os::Pidfd leader(
        os::spawn({.arguments = shell("sleep 60 & echo $!; wait"),
                   .descriptors = {{.from = pipe.writer.get(), .in = STDOUT_FILENO}},
                   .hasOwnProcessGroup = true}));
    pipe.writer.close();
    const os::Pidfd member(std::stoi(firstLine(pipe.reader.get())));
    os::killWithGroup(leader);
    QCOMPARE(codeOf(leader), -SIGKILL);
    QCOMPARE(codeOf(member), -SIGKILL); // it came to us, the subreaper
}

LAB_TEST_MAIN(SpawnTest)
#include "tst_spawn.moc"
