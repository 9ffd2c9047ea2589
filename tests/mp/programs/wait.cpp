// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mp/programs/scenario.h"

#include <csignal>

using mp::Connection;
using mp::Pipe;
using mp::Process;
using mp::Queue;
using mp::Seconds;

namespace {

constexpr std::size_t bigSize = 1 << 20;

void sendTen(Connection connection)
{
    for (int number = 0; number < 10; ++number)
        connection.send(number);
}

void waitToEnd(Connection gate)
{
    gate.recv<int>();
}

/// Installs a handler that interrupts system calls, then blocks in recv() and in send().
void interrupted(Connection connection)
{
    struct sigaction action = {};
    action.sa_handler = [](int) {};
    ::sigaction(SIGUSR1, &action, nullptr);
    connection.send("ready");
    connection.send(connection.recv<int>());
    connection.sendBytes(std::string(bigSize, 'x'));
}

} // namespace

SCENARIO("wait-for-four-writers")
{
    std::vector<Connection> readers;
    std::vector<Process> children;
    for (int child = 0; child < 4; ++child) {
        auto [reader, writer] = Pipe(false);
        readers.push_back(reader);
        children.emplace_back(mp::target<sendTen>(writer));
        children.back().start();
    }
    int messages = 0;
    int ends = 0;
    while (!readers.empty()) {
        for (Connection& reader : mp::wait(readers)) {
            try {
                reader.recv<int>();
                ++messages;
            } catch (const mp::EOFError&) {
                ++ends;
                std::erase_if(readers, [&](const Connection& each) {
                    return each.fileno() == reader.fileno();
                });
            }
        }
    }
    lab::print("messages={} ends={}", messages, ends);
    for (Process& child : children)
        child.join();
    return 0;
}

SCENARIO("wait-for-anything")
{
    auto [gateReader, gate] = Pipe(false);
    auto [reader, writer] = Pipe(false);
    Queue<int> queue;
    Process child(mp::target<waitToEnd>(gateReader));
    child.start();
    const std::vector<int> objects{reader.fileno(), child.sentinel(), queue.fileno()};
    const auto said = [&](const std::vector<int>& ready) {
        std::string names;
        for (const int each : ready)
            names += each == objects[0] ? " pipe" : each == objects[1] ? " process" : " queue";
        return names;
    };
    const auto began = std::chrono::steady_clock::now();
    lab::print("nothing:{}", said(mp::wait(objects, Seconds(0.1))));
    lab::print("waited={}", std::chrono::steady_clock::now() - began >= Seconds(0.1));
    lab::print("negative:{}", said(mp::wait(objects, Seconds(-1))));
    queue.put(1);
    lab::print("put:{}", said(mp::wait(objects)));
    writer.send(1);
    lab::print("sent:{}", said(mp::wait(objects)));
    queue.get();
    reader.recv<int>();
    gate.send(1);
    lab::print("ended:{}", said(mp::wait(objects)));
    child.join();
    writer.close();
    lab::print("closed:{}", said(mp::wait(objects)));
    return 0;
}

SCENARIO("wait-is-not-disturbed-by-signals")
{
    auto [ours, theirs] = Pipe();
    Process child(mp::target<interrupted>(theirs));
    child.start();
    lab::print("{}", ours.recv<std::string>());
    untilAsleep(child.pid());
    ::kill(child.pid(), SIGUSR1);
    untilAsleep(child.pid());
    ours.send(1234);
    lab::print("{}", ours.recv<int>());
    untilAsleep(child.pid());
    ::kill(child.pid(), SIGUSR1);
    lab::print("{}", ours.recvBytes().size() == bigSize);
    child.join();
    lab::print("code={}", shown(child.exitCode()));
    return 0;
}
