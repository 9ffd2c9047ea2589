// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mp/programs/scenario.h"

#include <array>
#include <csignal>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <system_error>
#include <unistd.h>

using mp::Process;
using mp::Seconds;

namespace {

using Facts = std::tuple<int, std::string, std::string, bool, bool>;

void waitAt(Gate gate)
{
    gate.wait();
}

/// A child that stays until the gate opens.
Process waiting(const Gate& gate, mp::ProcessOptions options = {})
{
    return Process(mp::target<waitAt>(gate), std::move(options));
}

void returnAtOnce() {}

void tellAboutMe(int number, const std::string& text, mp::Queue<Facts> facts, Gate gate)
{
    const mp::CurrentProcess& me = mp::currentProcess();
    facts.put({number, text, me.name(), me.pid() == ::getpid(), me.isDaemon()});
    gate.wait();
}

void tellAboutMyParent(pid_t expected)
{
    const mp::ParentProcess* parent = mp::parentProcess();
    lab::print("{} pid={} alive={} join={}", parent->name(), parent->pid() == expected,
               parent->isAlive(), parent->join(Seconds(0)));
}

using Orphan = std::pair<bool, pid_t>;

void outliveMyParent(mp::Queue<Orphan> facts, Gate begun)
{
    begun.open();
    mp::parentProcess()->join();
    facts.put({mp::parentProcess()->isAlive(), ::getpid()});
}

void startAnOrphan(const mp::Queue<Orphan>& facts, const Gate& begun, Gate never)
{
    Process grandchild(mp::target<outliveMyParent>(facts, begun));
    grandchild.start();
    never.wait();
}

} // namespace

SCENARIO("main-process")
{
    const mp::CurrentProcess& me = mp::currentProcess();
    lab::print("{} daemon={} pid={} parent={}", me.name(), me.isDaemon(), me.pid() == ::getpid(),
               mp::parentProcess() != nullptr);
    lab::print("cpus={}", mp::cpuCount() >= 1);
    return 0;
}

SCENARIO("life")
{
    Gate gate;
    mp::Queue<Facts> facts;
    Process child(mp::target<tellAboutMe>(7, "text", facts, gate), {.name = "named"});
    lab::print("before: alive={} code={} pid={} active={}", child.isAlive(),
               shown(child.exitCode()), child.pid(), mp::activeChildren().size());
    child.start();
    lab::print("{}", mp::repr(facts.get()));
    lab::print("running: alive={} code={} listed={}", child.isAlive(), shown(child.exitCode()),
               mp::activeChildren().at(0)->pid() == child.pid());
    gate.open();
    child.join();
    child.join();
    lab::print("after: alive={} code={} active={}", child.isAlive(), shown(child.exitCode()),
               mp::activeChildren().size());
    return 0;
}

SCENARIO("names")
{
    struct Clock : Process {
        Clock() : Process(mp::ProcessOptions{}) {}
    };
    Process first(mp::target<returnAtOnce>());
    Clock second;
    Process third([] {
        const Process grandchild(mp::target<returnAtOnce>());
        lab::print("{}", grandchild.name());
    });
    lab::print("{} {} {}", first.name(), second.name(), third.name());
    third.start();
    third.join();
    return 0;
}

SCENARIO("daemon-flag")
{
    lab::print("default={} yes={} no={}", Process(returnAtOnce).isDaemon(),
               Process(returnAtOnce, {.daemon = true}).isDaemon(),
               Process(returnAtOnce, {.daemon = false}).isDaemon());
    Process daemon(
        [] {
            Process inherited(returnAtOnce);
            lab::print("in a daemon: default={} no={}", inherited.isDaemon(),
                       Process(returnAtOnce, {.daemon = false}).isDaemon());
            lab::print("{}", mistake<std::logic_error>([&] { inherited.start(); }));
        },
        {.daemon = true});
    daemon.start();
    daemon.join();
    return 0;
}

SCENARIO("parent")
{
    Process child(mp::target<tellAboutMyParent>(::getpid()));
    child.start();
    child.join();
    return 0;
}

SCENARIO("parent-dies")
{
    ::prctl(PR_SET_CHILD_SUBREAPER, 1); // so that the orphan comes to us and can be waited for
    mp::Queue<Orphan> facts;
    Gate begun;
    Process middle(mp::target<startAnOrphan>(facts, begun, Gate()));
    middle.start();
    begun.wait();
    middle.kill();
    const auto [isAlive, orphan] = facts.get();
    lab::print("parent alive={}", isAlive);
    middle.join();
    // By forkserver it is the server's child, and may have been reaped by now.
    try {
        static_cast<void>(os::Pidfd(orphan).waitUntilEnded({}));
    } catch (const std::system_error& error) {
        if (error.code() != std::errc::no_such_process)
            throw;
    }
    ::waitpid(orphan, nullptr, 0);
    return 0;
}

SCENARIO("ended-by-signal")
{
    for (const int signal : {SIGTERM, SIGKILL}) {
        Gate never;
        Process child = waiting(never);
        child.start();
        lab::print("join(0)={} join(-1)={} alive={}", child.join(Seconds(0)),
                   child.join(Seconds(-1)), child.isAlive());
        signal == SIGTERM ? child.terminate() : child.kill();
        child.join();
        lab::print("code={} alive={} active={}", shown(child.exitCode()), child.isAlive(),
                   mp::activeChildren().size());
        child.terminate();
        child.kill();
    }
    return 0;
}

SCENARIO("crash")
{
    Process child([] { ::raise(SIGSEGV); });
    child.start();
    child.join();
    lab::print("code={}", shown(child.exitCode()));
    return 0;
}

SCENARIO("active-children")
{
    Gate gate;
    Process child = waiting(gate);
    lab::print("{}", mp::activeChildren().size());
    child.start();
    lab::print("{}", mp::activeChildren().size());
    gate.open();
    static_cast<void>(os::waitReadable(child.sentinel(), {}));
    lab::print("{} code={}", mp::activeChildren().size(), shown(child.exitCode()));
    return 0;
}

SCENARIO("reaped-by-another")
{
    Process child(mp::target<returnAtOnce>());
    child.start();
    ::waitpid(child.pid(), nullptr, 0);
    lab::print("code={} alive={}", shown(child.exitCode()), child.isAlive());
    child.join();
    lab::print("joined, active={}", mp::activeChildren().size());
    return 0;
}

SCENARIO("sentinel")
{
    Gate gate;
    Process child = waiting(gate);
    lab::print("{}", mistake<std::logic_error>([&] { static_cast<void>(child.sentinel()); }));
    child.start();
    const auto isReady = [&] {
        return os::waitReadable(child.sentinel(), std::chrono::steady_clock::now());
    };
    lab::print("alive: {}", isReady());
    gate.open();
    lab::print("ended: {}", os::waitReadable(child.sentinel(), {}));
    child.join();
    lab::print("reaped: {}", isReady());
    return 0;
}

SCENARIO("close")
{
    Gate gate;
    Process child = waiting(gate);
    child.start();
    lab::print("{}", mistake<std::logic_error>([&] { child.close(); }));
    gate.open();
    child.join();
    child.close();
    child.close();
    lab::print("{}", mistake<std::logic_error>([&] { child.isAlive(); }));
    lab::print("{}", mistake<std::logic_error>([&] { child.join(); }));
    lab::print("{}", mistake<std::logic_error>([&] { child.terminate(); }));
    return 0;
}

SCENARIO("mistakes")
{
    Process child(mp::target<returnAtOnce>());
    lab::print("{}", mistake<std::logic_error>([&] { child.join(); }));
    child.start();
    lab::print("{}", mistake<std::logic_error>([&] { child.start(); }));
    child.join();
    return 0;
}

SCENARIO("join-in-another-process")
{
    Process child(mp::target<returnAtOnce>());
    child.start();
    Process other([&] { lab::print("{}", mistake<std::logic_error>([&] { child.join(); })); });
    other.start();
    other.join();
    child.join();
    return 0;
}

SCENARIO("stdin")
{
    Process child([] {
        std::array<std::byte, 1> byte{};
        lab::print("something to read: {}", os::readAll(STDIN_FILENO, byte));
    });
    child.start();
    child.join();
    return 0;
}
