// SPDX-License-Identifier: GPL-3.0-or-later
// What is true of start methods themselves, and of what they cannot do.
#include "tests/mp/programs/scenario.h"

#include "mp/process/not_sendable.h"

#include <csignal>
#include <filesystem>
#include <set>
#include <unistd.h>

using mp::Process;
using mp::StartMethod;

namespace {

void nothing() {}

void countDescriptors(mp::SimpleQueue<int> counts, Gate gate)
{
    int open = 0;
    for ([[maybe_unused]] const auto& one : std::filesystem::directory_iterator("/proc/self/fd"))
        ++open;
    counts.put(open);
    gate.wait();
}

void tellParent(mp::SimpleQueue<pid_t> parents, Gate gate)
{
    parents.put(::getppid());
    gate.wait();
}

void tellMethod()
{
    lab::print("child: {}", mp::methodName(mp::getStartMethod()));
}

int square(int number)
{
    return number * number;
}

struct Opaque {
    Opaque() = default;
    int value = 0;
};
void take(const Opaque&) {}

struct Clock : Process {
    Clock() : Process(mp::ProcessOptions{}) {}
    void run() override {}
};

/// Why it cannot be started; "nothing" if it can.
std::string refusal(Process&& child)
{
    const std::string why = mistake<mp::NotSendable>([&] { child.start(); });
    if (child.pid() != 0)
        child.join();
    // The name of a lambda's type is the compiler's.
    const auto reason = why.find(": ");
    return why.find("lambda") < reason ? why.substr(reason + 2) : why;
}

} // namespace

SCENARIO("descriptors-of-siblings")
{
    mp::SimpleQueue<int> counts;
    Gate gate;
    std::vector<Process> children;
    for (int number = 0; number < 5; ++number)
        children.emplace_back(mp::target<countDescriptors>(counts, gate)).start();
    std::set<int> different;
    for ([[maybe_unused]] const Process& child : children)
        different.insert(counts.get());
    for (std::size_t waiting = children.size(); waiting > 0; --waiting)
        gate.open();
    for (Process& child : children)
        child.join();
    lab::print("{}", different.size());
    return 0;
}

SCENARIO("fork-server-is-killed")
{
    mp::SimpleQueue<pid_t> parents;
    Gate gate;
    Process first(mp::target<tellParent>(parents, gate));
    first.start();
    const pid_t server = parents.get();
    ::kill(server, SIGKILL);
    static_cast<void>(os::Pidfd(server).waitUntilEnded({}));
    lab::print("alive={}", first.isAlive());
    gate.open();
    first.join();
    lab::print("code={}", shown(first.exitCode()));
    Process second(mp::target<tellParent>(parents, gate));
    second.start();
    gate.open();
    second.join();
    lab::print("another server={} code={}", parents.get() != server, shown(second.exitCode()));
    return 0;
}

SCENARIO("start-method-is-set-once")
{
    lab::print("{}", mp::methodName(mp::getContext().getStartMethod()));
    lab::print("{}",
               mistake<std::runtime_error>([] { mp::setStartMethod(StartMethod::Forkserver); }));
    mp::setStartMethod(StartMethod::Spawn, true);
    Process child(mp::target<tellMethod>());
    child.start();
    child.join();
    lab::print("{}", mp::methodName(mp::getContext().getStartMethod()));
    return 0;
}

SCENARIO("start-method-is-set")
{
    mp::setStartMethod(StartMethod::Forkserver);
    lab::print("{}", mp::methodName(mp::getStartMethod()));
    lab::print("{}", mistake<std::runtime_error>([] { mp::setStartMethod(StartMethod::Fork); }));
    return 0;
}

SCENARIO("contexts")
{
    for (const StartMethod method : mp::getAllStartMethods()) {
        const mp::Context context = mp::getContext(mp::methodName(method));
        auto parents = context.SimpleQueue<pid_t>();
        Gate gate;
        Process child = context.Process(mp::target<tellParent>(parents, gate));
        child.start();
        const bool isOfMain = parents.get() == ::getpid();
        gate.open();
        child.join();
        mp::Pool pool = context.Pool(1);
        lab::print("{} {} of main={} {} {}", mp::methodName(context.getStartMethod()), child.name(),
                   isOfMain, mp::activeChildren().at(0)->name(), pool.apply<square>(7));
    }
    lab::print("{}", mistake<std::invalid_argument>([] { mp::getContext("vfork"); }));
    return 0;
}

SCENARIO("what-cannot-be-sent")
{
    const int here = 42;
    lab::print("{}", refusal(Process([here] { static_cast<void>(here); })));
    lab::print("{}", refusal(Process(&nothing)));
    lab::print("{}", refusal(Process(mp::target<take>(Opaque()))));
    lab::print("{}", refusal(Clock()));
    lab::print("children={}", mp::activeChildren().size());
    Process good(mp::target<nothing>());
    good.start();
    good.join();
    lab::print("code={}", shown(good.exitCode()));
    return 0;
}
