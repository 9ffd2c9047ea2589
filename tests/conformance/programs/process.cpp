// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mp/programs/scenario.h"

#include <csignal>
#include <unistd.h>

using mp::Process;
using mp::Queue;
using mp::target;

namespace {

void work() {}
void family()
{
    Process child(target<work>());
    child.start();
    child.join();
}
void stay()
{
    for (;;)
        ::pause();
}
void putAndStay(Queue<std::string> gate)
{
    gate.put("here");
    stay();
}
void wait(Queue<std::string> gate)
{
    gate.get();
}
void fail()
{
    throw std::runtime_error("on purpose");
}

void startAndJoin(Process child)
{
    child.start();
    child.join();
}

} // namespace

SCENARIO("start-join")
{
    startAndJoin(Process(target<work>()));
    return 0;
}

SCENARIO("names")
{
    Process first(target<work>());
    Process second(target<work>(), {.name = "writer"});
    Process third(target<family>());
    for (Process* child : {&first, &second, &third}) {
        child->start();
        child->join();
    }
    return 0;
}

SCENARIO("exit-codes")
{
    startAndJoin(Process(target<fail>()));
    startAndJoin(Process([] { throw mp::SystemExit{3, {}}; }));
    startAndJoin(Process([] { throw mp::SystemExit{256, {}}; }));
    startAndJoin(Process([] { throw mp::SystemExit{0, "text"}; }));
    startAndJoin(Process([] { ::_exit(7); }));
    startAndJoin(Process([] { ::raise(SIGSEGV); }));
    return 0;
}

SCENARIO("terminate")
{
    Process first(target<stay>());
    Process second(target<stay>());
    first.start();
    second.start();
    static_cast<void>(first.join(mp::Seconds(0)));
    first.terminate();
    first.join();
    second.kill();
    second.join();
    second.terminate();
    return 0;
}

SCENARIO("daemon-at-the-end")
{
    Queue<std::string> gate;
    Process(target<putAndStay>(gate), {.daemon = true}).start();
    gate.get();
    return 0;
}

SCENARIO("main-joins-the-others")
{
    Queue<std::string> gate;
    Process(target<wait>(gate)).start();
    gate.put("go");
    return 0;
}

SCENARIO("daemon-join")
{
    startAndJoin(Process(target<work>(), {.daemon = true}));
    return 0;
}

SCENARIO("active-children")
{
    Queue<std::string> gate;
    mp::activeChildren();
    Process child(target<wait>(gate));
    child.start();
    mp::activeChildren();
    gate.put("go");
    child.join();
    mp::activeChildren();
    return 0;
}
