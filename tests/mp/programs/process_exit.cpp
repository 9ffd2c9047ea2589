// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mp/programs/scenario.h"

#include <csignal>
#include <fcntl.h>
#include <thread>
#include <unistd.h>

using mp::Process;

namespace {

std::optional<int> codeOf(mp::Target target)
{
    Process child(std::move(target));
    child.start();
    child.join();
    return child.exitCode();
}

struct Subclass : mp::SendableProcess<Subclass> {
    Subclass() = default;
    Subclass(mp::Queue<std::string> asked, mp::Queue<std::string> answered)
        : questions(asked), answers(answered)
    {
    }
    void serialize(auto& archive) { archive(questions, answers); }
    void run() override
    {
        for (std::string text = questions.get(); text != "stop"; text = questions.get())
            answers.put("<" + text + ">");
    }
    mp::Queue<std::string> questions;
    mp::Queue<std::string> answers;
};

void returnBeforeItsThread(mp::SimpleQueue<std::string> said, Gate gate)
{
    const std::jthread thread([said, gate]() mutable {
        gate.wait();
        said.put("the thread's last word");
    });
    said.put("the target is at its end");
}

void exitWith(int code)
{
    lab::exit(code);
}

void neverPrint(Gate begun, Gate never)
{
    begun.open();
    never.wait();
    lab::print("never printed");
}

void printAfter(Gate mainEnds)
{
    mainEnds.wait();
    lab::print("child");
}

} // namespace

SCENARIO("subclass")
{
    mp::Queue<std::string> questions;
    mp::Queue<std::string> answers;
    Subclass child(questions, answers);
    child.start();
    for (const char* text : {"one", "two"}) {
        questions.put(text);
        lab::print("{}", answers.get());
    }
    questions.put("stop");
    child.join();
    lab::print("{} code={}", child.name(), shown(child.exitCode()));
    return 0;
}

SCENARIO("uncaught")
{
    lab::print("code={}", shown(codeOf([] { throw std::out_of_range("too far"); })));
    lab::print("code={}", shown(codeOf([] { throw 42; })));
    return 0;
}

SCENARIO("uncaught-in-main")
{
    throw std::out_of_range("too far");
}

SCENARIO("exit-codes")
{
    for (const int code : {0, 8, 256, -1})
        lab::print("exit({})={}", code, shown(codeOf(mp::target<exitWith>(code))));
    lab::print("exit(text)={}", shown(codeOf([] { lab::exit("ignored"); })));
    lab::print("_exit(7)={}", shown(codeOf([] { ::_exit(7); })));
    return 0;
}

SCENARIO("exit-in-main")
{
    lab::exit(300);
}

SCENARIO("no-streams")
{
    const int out = ::fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 10);
    ::close(STDOUT_FILENO);
    ::close(STDERR_FILENO);
    const auto code = codeOf([] { lab::print("nobody reads this"); });
    const std::string line = "code=" + shown(code) + '\n';
    os::writeAll(out, std::as_bytes(std::span(line)));
    return 0;
}

SCENARIO("buffered-text-is-printed-once")
{
    std::fputs("once ", stdout);
    codeOf([] {});
    lab::print("end");
    return 0;
}

SCENARIO("daemon-ends-with-main")
{
    Gate begun;
    Process child(mp::target<neverPrint>(begun, Gate()), {.name = "clock", .daemon = true});
    child.start();
    begun.wait();
    lab::print("main ends");
    return 0;
}

SCENARIO("waits-for-its-threads")
{
    mp::SimpleQueue<std::string> said;
    Gate gate;
    Process child(mp::target<returnBeforeItsThread>(said, gate));
    child.start();
    lab::print("{}, alive={}", said.get(), child.isAlive());
    gate.open();
    lab::print("{}", said.get());
    child.join();
    lab::print("code={}", shown(child.exitCode()));
    return 0;
}

SCENARIO("main-waits-for-the-others")
{
    static Gate mainEnds; // lives until the child has ended
    Process child(mp::target<printAfter>(mainEnds));
    child.start();
    lab::print("main");
    mainEnds.open();
    return 0;
}

SCENARIO("daemon-and-other-at-exit")
{
    static Gate never;
    static Gate ready;
    Process other([] { ready.wait(); }, {.name = "other"});
    Process daemon([] { never.wait(); }, {.name = "daemon", .daemon = true});
    other.start();
    daemon.start();
    ready.open();
    return 3;
}
