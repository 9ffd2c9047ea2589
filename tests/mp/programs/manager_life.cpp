// SPDX-License-Identifier: GPL-3.0-or-later
// How a manager's process begins and ends.
#include "tests/mp/programs/scenario.h"

#include <algorithm>
#include <csignal>
#include <thread>
#include <unistd.h>

using mp::Manager;
using mp::Process;
using mp::StartMethod;

namespace {

std::vector<std::string> activeNames()
{
    std::vector<std::string> names;
    for (const auto& child : mp::activeChildren())
        names.push_back(child->name());
    return names;
}

} // namespace

SCENARIO("manager-life")
{
    for (const StartMethod method :
         {StartMethod::Fork, StartMethod::Spawn, StartMethod::Forkserver}) {
        Manager manager(method);
        const auto value = manager.value(7);
        const mp::ChildPointer child = mp::activeChildren().at(0);
        lab::print("{} {} {}", mp::repr(activeNames()), child->pid() == manager.pid(), value.get());
        manager.shutdown();
        manager.shutdown();
        lab::print("code={} {}", shown(child->exitCode()), mp::repr(activeNames()));
        lab::print("{}", mistake<mp::ConnectionError>([&] { value.get(); }));
        lab::print("{}", mistake<std::logic_error>([&] { manager.value(7); }));
    }
    return 0;
}

SCENARIO("manager-ends-with-its-scope")
{
    std::optional<mp::ChildPointer> child;
    {
        const Manager manager;
        child = mp::activeChildren().at(0);
    }
    lab::print("code={}", shown((*child)->exitCode()));
    return 0;
}

SCENARIO("manager-is-shut-down-at-exit")
{
    static Manager* const manager = new Manager;
    Process child([] { lab::print("{}", manager->value(5).get()); });
    child.start();
    child.join();
    return 0;
}

SCENARIO("manager-is-killed")
{
    const Manager manager;
    const auto dict = manager.dict<int, int>({{1, 2}});
    const auto queue = manager.queue<int>();
    Process waiter([&] { lab::print("{}", mistake<mp::ConnectionError>([&] { queue.get(); })); });
    waiter.start();
    untilAsleep(waiter.pid());
    mp::activeChildren();
    ::kill(manager.pid(), SIGKILL);
    waiter.join();
    lab::print("{}", mistake<mp::ConnectionError>([&] { dict.at(1); }));
    lab::print("{}", mistake<mp::ConnectionError>([&] { dict.at(1); }));
    return 0;
}

SCENARIO("manager-of-a-killed-main")
{
    const Manager manager;
    lab::print("{}", manager.value(1).get());
    ::raise(SIGKILL);
    return 0;
}

SCENARIO("manager-in-a-daemon")
{
    Process daemon([] { lab::print("{}", mistake<std::logic_error>([] { Manager(); })); },
                   {.daemon = true});
    daemon.start();
    daemon.join();
    return 0;
}

SCENARIO("manager-is-not-interrupted")
{
    const Manager manager;
    const auto value = manager.value(3);
    ::kill(manager.pid(), SIGINT);
    lab::print("{}", value.get());
    return 0;
}

SCENARIO("manager-serves-threads-and-forked-children")
{
    const Manager manager;
    const auto list = manager.list<int>();
    list.append(0); // now this thread has a line, which no child may use
    std::vector<Process> children;
    for (int number = 1; number <= 3; ++number) {
        children.emplace_back([=] {
            std::thread other([&] { list.append(number); });
            list.append(number + 10);
            other.join();
        });
        children.back().start();
    }
    for (Process& child : children)
        child.join();
    auto items = list.slice();
    std::ranges::sort(items);
    lab::print("{}", mp::repr(items));
    return 0;
}
