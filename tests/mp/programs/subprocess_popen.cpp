// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/channel/errors.h"
#include "tests/mp/programs/programs_run.h"

#include <csignal>
#include <fmt/ranges.h>
#include <thread>
#include <unistd.h>

using namespace std::chrono_literals;
using programs::hasNoChild;
using programs::shown;
using programs::stays;
using subprocess::call;
using subprocess::DEVNULL;
using subprocess::PIPE;
using subprocess::Popen;
using subprocess::run;
using subprocess::STDOUT;

SCENARIO("subprocess-signals")
{
    lab::print("{}", call({"sh", "-c", "kill -ABRT $$"}, {.stdErr = DEVNULL}));
    Popen terminated(stays);
    lab::print("poll={}", shown(terminated.poll()));
    terminated.terminate();
    lab::print("{}", terminated.wait());
    Popen killed(stays);
    killed.kill();
    lab::print("{} {}", killed.wait(), killed.wait());
    Popen interrupted(stays);
    interrupted.sendSignal(SIGINT);
    lab::print("{}", interrupted.wait());
    lab::print("poll={}", shown(interrupted.poll()));
    interrupted.sendSignal(SIGKILL); // has ended: nothing happens
    lab::print("{}", mistake<subprocess::CalledProcessError>([] {
                   subprocess::checkCall({"sh", "-c", "kill -KILL $$"});
               }));
    return 0;
}

SCENARIO("subprocess-communicate")
{
    const std::string large(1'000'000, 'x');
    Popen echo("tee /dev/stderr", {.stdIn = PIPE, .stdOut = PIPE, .stdErr = PIPE, .shell = true});
    const subprocess::Output output = echo.communicate(large);
    lab::print("{} {} {}", *output.stdOut == large, *output.stdErr == large, shown(echo.poll()));
    Popen deaf({"true"}, {.stdIn = PIPE});
    deaf.communicate(large);
    lab::print("EPIPE is no error: {}", shown(deaf.poll()));
    lab::print("{}", mistake<std::logic_error>([&] { deaf.communicate("more"); }));
    return 0;
}

SCENARIO("subprocess-communicate-timeout")
{
    os::Pipe go = os::makePipe();
    Popen slow("head -c 200000 /dev/zero; read line; head -c 200000 /dev/zero; echo $line >&2",
               {.stdIn = go.reader.get(), .stdOut = PIPE, .stdErr = PIPE, .shell = true});
    try {
        slow.communicate({}, 0.1s);
    } catch (const subprocess::TimeoutExpired& expired) {
        lab::print("after {:g} s: {}", expired.timeout().count(),
                   expired.output().stdOut->size() <= 200'000);
    }
    os::writeAll(go.writer.get(), std::as_bytes(std::span("go\n", 3)));
    const subprocess::Output output = slow.communicate();
    lab::print("{} {} {}", output.stdOut->size(), shown(output.stdErr), shown(slow.poll()));
    return 0;
}

SCENARIO("subprocess-full-pipe")
{
    Popen writer({"head", "-c", "200000", "/dev/zero"}, {.stdOut = PIPE});
    lab::print("{}", mistake<subprocess::TimeoutExpired>([&] { writer.wait(0.2s); }));
    lab::print("{}", writer.communicate().stdOut->size());
    lab::print("{}", shown(writer.poll()));
    return 0;
}

SCENARIO("subprocess-dialogue")
{
    Popen shell({"sh"}, {.stdIn = PIPE, .stdOut = PIPE});
    for (const char* line : {"echo one", "echo two; echo three"}) {
        shell.stdIn().write(std::string(line) + '\n');
        lab::print("{}", shown(shell.stdOut().readLine()));
    }
    shell.stdIn().write("exit 7\n");
    lab::print("{}", mp::repr(shell.stdOut().read()));
    lab::print("{}", shown(shell.stdOut().readLine()));
    lab::print("{}", shell.wait());
    lab::print("{}", mistake<mp::BrokenPipeError>([&] { shell.stdIn().write("anybody?\n"); }));
    lab::print("{}", mistake<std::logic_error>([&] { shell.stdErr(); }));
    return 0;
}

SCENARIO("subprocess-threads-wait")
{
    Popen program(stays);
    std::vector<std::jthread> threads;
    std::array<int, 4> codes{};
    for (int& code : codes)
        threads.emplace_back([&] { code = program.wait(); });
    threads.emplace_back([&] { program.kill(); });
    threads.clear();
    lab::print("{} {}", codes, shown(program.poll()));
    return 0;
}

SCENARIO("subprocess-dropped")
{
    os::Pipe go = os::makePipe();
    {
        const Popen dropped({"cat"}, {.stdIn = go.reader.get(), .stdOut = DEVNULL});
    }
    lab::print("left alone: {}", !hasNoChild());
    go.writer.close();
    // It is the only child: this waits until it is dead, and leaves it to be reaped.
    siginfo_t dead{};
    ::waitid(P_ALL, 0, &dead, WEXITED | WNOWAIT);
    {
        const Popen next({"true"});
        lab::print("the dropped one is reaped: {}", ::kill(dead.si_pid, 0) == -1);
    }
    while (!hasNoChild())
        subprocess::call({"true"});
    return 0;
}

SCENARIO("subprocess-mistakes")
{
    const auto refused = [](const auto& act) { lab::print("{}", mistake<std::logic_error>(act)); };
    refused([] { run({"cat"}, {.stdIn = PIPE, .input = "x"}); });
    refused([] { run({"cat"}, {.stdOut = PIPE, .captureOutput = true}); });
    refused([] { subprocess::checkOutput({"cat"}, {.stdOut = PIPE}); });
    refused([] { Popen({"cat"}, {.check = true}); });
    refused([] { call({"cat"}, {.stdOut = STDOUT}); });
    refused([] { call(std::vector<std::string>()); });
    return 0;
}

SCENARIO("subprocess-limit")
{
    ::setenv("PROCESSLAB_PROCESS_LIMIT", "3", 1);
    Popen one(stays);
    Popen two(stays);
    lab::print("{}", mistake<std::runtime_error>([] { call({"true"}); }));
    two.kill();
    two.wait();
    lab::print("{}", call({"true"}));
    one.kill();
    one.wait();
    return 0;
}
