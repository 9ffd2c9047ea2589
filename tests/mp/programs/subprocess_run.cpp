// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mp/programs/programs_run.h"

#include <csignal>
#include <fcntl.h>
#include <sstream>
#include <sys/mman.h>
#include <unistd.h>

using namespace std::chrono_literals;
using programs::hasNoChild;
using programs::shown;
using programs::stays;
using subprocess::call;
using subprocess::DEVNULL;
using subprocess::PIPE;
using subprocess::run;
using subprocess::STDOUT;

namespace {

void say(const subprocess::CompletedProcess& completed)
{
    lab::print("code={} out={} err={}", completed.returncode, shown(completed.output.stdOut),
               shown(completed.output.stdErr));
}

/// The error's text and what it names; by its type, as Python's except would.
template <class E>
void sayRefused(const subprocess::Command& command, const subprocess::Options& options = {})
{
    try {
        call(command, options);
        lab::print("started");
    } catch (const E& error) {
        lab::print("{} | {} | {}", error.what(), error.code().value(), error.filename());
    }
}

} // namespace

SCENARIO("subprocess-call")
{
    lab::print("{}", call({"sh", "-c", "exit 47"}));
    lab::print("{}", call({"true"}));
    lab::print("{}", call("exit 3", {.shell = true}));
    lab::print("{}", call("no-such-program-here 2>/dev/null", {.shell = true}));
    subprocess::checkCall({"true"});
    lab::print("{}",
               mistake<subprocess::CalledProcessError>([] { subprocess::checkCall({"false"}); }));
    return 0;
}

SCENARIO("subprocess-call-timeout")
{
    lab::print("{}", mistake<subprocess::TimeoutExpired>([] { call(stays, {.timeout = 0.05s}); }));
    lab::print("children left: {}", !hasNoChild());
    return 0;
}

SCENARIO("subprocess-missing")
{
    sayRefused<subprocess::FileNotFoundError>({"no-such-program-here", "x"});
    sayRefused<subprocess::FileNotFoundError>({"/no/such/program"});
    sayRefused<subprocess::FileNotFoundError>({"true"}, {.cwd = "/no/such/folder"});
    sayRefused<subprocess::NotADirectoryError>({"true"}, {.cwd = "/etc/passwd"});
    sayRefused<subprocess::PermissionError>({"/etc/passwd"});
    sayRefused<subprocess::FileNotFoundError>(std::string("ls -l"));
    lab::print("children left: {}", !hasNoChild());
    return 0;
}

SCENARIO("subprocess-capture")
{
    say(run("echo out; echo err >&2; exit 5", {.shell = true, .captureOutput = true}));
    say(run("echo out; echo err >&2", {.stdOut = PIPE, .stdErr = STDOUT, .shell = true}));
    say(run({"cat"}, {.stdOut = PIPE, .input = "given\n"}));
    say(run({"cat"}, {.stdIn = DEVNULL, .stdOut = PIPE}));
    say(run("echo nobody sees it", {.stdOut = DEVNULL, .shell = true}));
    lab::print("{}", mp::repr(subprocess::checkOutput({"printf", "%s-%s", "a", "b c"})));
    try {
        subprocess::checkOutput("echo said; exit 2", {.shell = true});
    } catch (const subprocess::CalledProcessError& error) {
        lab::print("{} {}", error.what(), shown(error.output().stdOut));
    }
    return 0;
}

SCENARIO("subprocess-streams-of-ours")
{
    const os::FileDescriptor file(::memfd_create("out", MFD_CLOEXEC));
    call("echo to the file; echo errors too >&2",
         {.stdOut = file.get(), .stdErr = STDOUT, .shell = true});
    ::lseek(file.get(), 0, SEEK_SET);
    lab::print("{}", shown(run({"cat"}, {.stdIn = file.get(), .stdOut = PIPE}).output.stdOut));
    // What it inherits is what the caller has; only standard error is changed.
    call("echo inherited; echo merged >&2", {.stdErr = STDOUT, .shell = true});
    return 0;
}

SCENARIO("subprocess-place")
{
    ::setenv("OURS", "inherited", 1);
    lab::print("{}", subprocess::checkOutput({"pwd"}, {.cwd = "/usr"}));
    lab::print("{}", subprocess::checkOutput("echo $OURS", {.shell = true}));
    lab::print("{}", subprocess::checkOutput("echo $OURS$OTHER",
                                             {.shell = true, .env = {{{"OTHER", "given"}}}}));
    return 0;
}

SCENARIO("subprocess-descriptors")
{
    const os::FileDescriptor open(::open("/dev/null", O_RDONLY)); // no O_CLOEXEC
    const os::FileDescriptor high(::fcntl(open.get(), F_DUPFD, 100));
    const auto listed = [](const subprocess::Options& options) {
        // Not by a listing: who lists a folder has it open.
        return subprocess::checkOutput(
            "for n in $(seq 3 200); do [ -e /proc/$$/fd/$n ] && echo $n; done; true", options);
    };
    lab::print("{}", mp::repr(listed({.shell = true})));
    lab::print("{}", mp::repr(listed({.shell = true, .passFds = {high.get()}})));
    lab::print("{}", listed({.closeFds = false, .shell = true}).find("100\n") != std::string::npos);
    return 0;
}

SCENARIO("subprocess-closed-streams")
{
    for (const int standard : {STDIN_FILENO, STDOUT_FILENO})
        ::close(standard);
    // The pipes now get the numbers 0 and 1 and must not cover each other.
    const std::string text = *run({"cat"}, {.stdOut = PIPE, .input = "through"}).output.stdOut;
    mp::writeOutput(mp::Stream::Stderr, text + '\n');
    return 0;
}

SCENARIO("subprocess-sigchld-ignored")
{
    ::signal(SIGCHLD, SIG_IGN);
    lab::print("{}", call({"false"}));
    return 0;
}

SCENARIO("subprocess-signal-state")
{
    ::signal(SIGPIPE, SIG_IGN); // as Python has it, for itself
    ::signal(SIGHUP, SIG_IGN);
    ::signal(SIGUSR1, [](int) {});
    sigset_t usr2;
    ::sigemptyset(&usr2);
    ::sigaddset(&usr2, SIGUSR2);
    ::pthread_sigmask(SIG_BLOCK, &usr2, nullptr);
    std::istringstream status(subprocess::checkOutput({"cat", "/proc/self/status"}));
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("SigBlk") || line.starts_with("SigIgn") || line.starts_with("SigCgt"))
            lab::print("{}", mp::repr(line));
    return 0;
}

SCENARIO("subprocess-of-a-child")
{
    mp::Process child([] { lab::print("{}", call({"sh", "-c", "exit 4"})); }, {.daemon = true});
    child.start();
    child.join();
    return 0;
}
