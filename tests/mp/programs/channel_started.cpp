// SPDX-License-Identifier: GPL-3.0-or-later
// What carries messages, as arguments of processes started in every way.
#include "tests/mp/programs/scenario.h"

using mp::Connection;
using mp::JoinableQueue;
using mp::Process;
using mp::SimpleQueue;
using mp::StartMethod;

namespace {

constexpr std::array methods{StartMethod::Fork, StartMethod::Spawn, StartMethod::Forkserver};

void passAlong(Connection from, SimpleQueue<int> through, JoinableQueue<int> to)
{
    through.put(from.recv<int>() + 1);
    to.put(through.get() + 1);
    from.send(std::string("done"));
    to.join();
}

void hold(Connection writer)
{
    writer.send(std::string("held"));
}

} // namespace

SCENARIO("channels-by-every-method")
{
    for (const StartMethod method : methods) {
        auto [ours, theirs] = mp::Pipe();
        SimpleQueue<int> through;
        JoinableQueue<int> to;
        Process child(mp::target<passAlong>(theirs, through, to), {.method = method});
        child.start();
        ours.send(40);
        const int got = to.get();
        const auto said = ours.recv<std::string>();
        to.taskDone();
        child.join();
        lab::print("{} {} code={}", got, said, shown(child.exitCode()));
    }
    return 0;
}

SCENARIO("pipe-ends-by-every-method")
{
    for (const StartMethod method : methods) {
        auto [reader, writer] = mp::Pipe(false);
        Process child(mp::target<hold>(writer), {.method = method});
        child.start();
        writer.close();
        lab::print("{}", reader.recv<std::string>());
        lab::print("{}", mistake<mp::EOFError>([&] { reader.recv<int>(); }));
        child.join();
    }
    return 0;
}

SCENARIO("channels-outside-of-a-start")
{
    auto [ours, theirs] = mp::Pipe();
    lab::print("{}", mistake<std::runtime_error>([&] { mp::pack(theirs); }));
    SimpleQueue<int> simple;
    lab::print("{}", mistake<std::runtime_error>([&] { mp::pack(simple); }));
    lab::print("{}", mistake<std::runtime_error>([&] { mp::pack(JoinableQueue<int>()); }));
    return 0;
}
