// SPDX-License-Identifier: GPL-3.0-or-later
#include "os/spawn.h"

#include "os/kill.h"
#include "os/pipe.h"
#include "os/proc.h"
#include "tests/support/test_main.h"

#include <array>
#include <csignal>
#include <fcntl.h>
#include <string>
#include <system_error>
#include <unistd.h>

class SpawnTest : public QObject
{
    Q_OBJECT

private slots:
    void theExitCodeIsTheProgramsOwnOrMinusTheSignal_data();
    void theExitCodeIsTheProgramsOwnOrMinusTheSignal();
    void aChildIsReapedOnce();
    void aMissingProgramIsNamed();
    void theChildGetsTheDescriptorsAndTheEnvironmentItIsGiven();
    void descriptorsAreRenumberedAsIfAtOnce_data();
    void descriptorsAreRenumberedAsIfAtOnce();
    void theOthersAreClosedThoughTheyAreInheritable();
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

/// The numbers that three pipes have here, and where they go in the child.
void SpawnTest::descriptorsAreRenumberedAsIfAtOnce_data()
{
    QTest::addColumn<QList<int>>("here");
    QTest::addColumn<QList<int>>("there");
    const auto row = [](const char* name, const QList<int>& here, const QList<int>& there) {
        QTest::newRow(name) << here << there;
    };
    row("elsewhere", {90, 91, 92}, {3, 4, 5});
    row("each where it is", {90, 91, 92}, {90, 91, 92});
    row("two swapped", {90, 91, 92}, {91, 90, 92});
    row("round in a circle", {90, 91, 92}, {91, 92, 90});
    row("the other way round", {90, 91, 92}, {92, 90, 91});
    row("one up, onto the next", {90, 91, 92}, {91, 92, 93});
    row("one down, onto the one before", {90, 91, 92}, {89, 90, 91});
    row("onto standard output", {90, 91, 92}, {1, 4, 90});
}

void SpawnTest::descriptorsAreRenumberedAsIfAtOnce()
{
    QFETCH(QList<int>, here);
    QFETCH(QList<int>, there);
    std::array<os::Pipe, 3> pipes;
    os::SpawnOptions options;
    QByteArray script;
    for (int at = 0; at < 3; ++at) {
        os::Pipe& pipe = pipes.at(static_cast<std::size_t>(at)) = os::makePipe();
        os::FileDescriptor placed(::dup3(pipe.writer.get(), here[at], O_CLOEXEC));
        QCOMPARE(placed.get(), here[at]);
        pipe.writer = std::move(placed);
        options.descriptors.push_back({.from = here[at], .in = there[at]});
        script += QByteArray("echo ") + std::to_string(at).c_str() + " >/dev/fd/" +
                  std::to_string(there[at]).c_str() + ';';
    }
    options.arguments = shell(script.constData());
    const os::Pidfd child(os::spawn(options));
    for (int at = 0; at < 3; ++at) {
        os::Pipe& pipe = pipes.at(static_cast<std::size_t>(at));
        pipe.writer.close();
        QCOMPARE(firstLine(pipe.reader.get()), std::to_string(at));
    }
    QCOMPARE(codeOf(child), 0);
}

void SpawnTest::theOthersAreClosedThoughTheyAreInheritable()
{
    os::Pipe passed = os::makePipe();
    os::Pipe stray = os::makePipe();
    const os::FileDescriptor inheritable(::dup(stray.writer.get()));
    stray.writer.close();
    const os::Pidfd child(os::spawn({.arguments = shell("ls /dev/fd/ | tr '\n' ' ' >&3; echo >&3"),
                                     .descriptors = {{.from = passed.writer.get(), .in = 3}},
                                     .closesOthers = true}));
    passed.writer.close();
    // The shell's pipe is made of other processes; its ls opens the folder that it lists.
    const QString open = QString::fromStdString(firstLine(passed.reader.get()));
    QVERIFY2(open.startsWith("0 1 2 3 ") && !open.contains(QString(" %1 ").arg(inheritable.get())),
             qPrintable(open));
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
