// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mp/programs/scenario.h"

#include <csignal>
#include <cstdlib>
#include <sys/prctl.h>
#include <sys/wait.h>

using mp::Process;

namespace {

constexpr int many = 100;

int countWithCode(std::vector<Process>& children, int code)
{
    int count = 0;
    for (Process& child : children) {
        child.join();
        count += child.exitCode() == code ? 1 : 0;
    }
    return count;
}

void waitAt(Gate gate)
{
    gate.wait();
}

void recurse(std::vector<int> path)
{
    lab::print("{}", mp::repr(path));
    if (path.size() == 2)
        return;
    for (const int branch : {0, 1}) {
        std::vector<int> below = path;
        below.push_back(branch);
        Process child(mp::target<recurse>(below));
        child.start();
        child.join();
    }
}

} // namespace

SCENARIO("recursion")
{
    recurse({});
    return 0;
}

SCENARIO("many-return")
{
    std::vector<Process> children;
    for (int number = 0; number < many; ++number)
        children.emplace_back([] {}).start();
    lab::print("{}", countWithCode(children, 0));
    return 0;
}

SCENARIO("many-terminated")
{
    Gate never;
    std::vector<Process> children;
    for (int number = 0; number < many; ++number)
        children.emplace_back(mp::target<waitAt>(never)).start();
    for (Process& child : children)
        child.terminate();
    lab::print("{}", countWithCode(children, -SIGTERM));
    return 0;
}

SCENARIO("limit")
{
    ::setenv("PROCESSLAB_PROCESS_LIMIT", "3", 1);
    Gate gate;
    std::vector<Process> children;
    for (int number = 0; number < 2; ++number)
        children.emplace_back(mp::target<waitAt>(gate)).start();
    Process oneTooMany([] {});
    lab::print("{}", mistake<std::runtime_error>([&] { oneTooMany.start(); }));
    gate.open();
    gate.open();
    for (Process& child : children)
        child.join();
    oneTooMany.start();
    oneTooMany.join();
    lab::print("code={}", shown(oneTooMany.exitCode()));
    return 0;
}

SCENARIO("limit-counts-the-fork-server")
{
    ::setenv("PROCESSLAB_PROCESS_LIMIT", "3", 1);
    Gate gate;
    Process first(mp::target<waitAt>(gate));
    first.start();
    Process oneTooMany([] {});
    lab::print("{}", mistake<std::runtime_error>([&] { oneTooMany.start(); }));
    gate.open();
    first.join();
    oneTooMany.start();
    oneTooMany.join();
    lab::print("code={}", shown(oneTooMany.exitCode()));
    return 0;
}

SCENARIO("limit-after-a-kill")
{
    ::setenv("PROCESSLAB_PROCESS_LIMIT", "3", 1);
    ::prctl(PR_SET_CHILD_SUBREAPER, 1);
    Gate gate;
    mp::Queue<int> grandchildren;
    Process parent([&] {
        Process grandchild([&] { gate.wait(); });
        grandchild.start();
        grandchildren.put(grandchild.pid());
        gate.wait();
    });
    parent.start();
    const pid_t orphan = grandchildren.get();
    Process oneMore([] {});
    lab::print("{}", mistake<std::runtime_error>([&] { oneMore.start(); }));
    parent.kill();
    parent.join();
    ::kill(orphan, SIGKILL);
    ::waitpid(orphan, nullptr, 0);
    Process first([&] { gate.wait(); });
    Process second([] {});
    first.start();
    second.start();
    second.join();
    gate.open();
    first.join();
    lab::print("codes={} {}", shown(first.exitCode()), shown(second.exitCode()));
    return 0;
}
