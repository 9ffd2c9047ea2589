// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mp/programs/scenario.h"

using mp::Barrier;
using mp::Condition;
using mp::EventFlag;
using mp::Process;
using mp::Seconds;

namespace {

void fire(EventFlag gun)
{
    gun.set();
}

void wake(Condition condition)
{
    const std::scoped_lock with(condition);
    condition.notify();
}

void runRounds(Barrier barrier)
{
    for (int round = 0; round < 3; ++round)
        barrier.wait();
}

} // namespace

SCENARIO("event-set-by-a-child")
{
    EventFlag gun;
    static_cast<void>(gun.wait(Seconds(0.01)));
    Process child(mp::target<fire>(gun));
    child.start();
    gun.wait();
    child.join();
    gun.clear();
    static_cast<void>(gun.wait(Seconds(0.01)));
    return 0;
}

SCENARIO("condition-notify")
{
    Condition condition;
    Process child(mp::target<wake>(condition));
    {
        const std::scoped_lock with(condition);
        static_cast<void>(condition.wait(Seconds(0.01)));
        child.start();
        condition.wait();
    }
    child.join();
    const std::scoped_lock with(condition);
    condition.notifyAll();
    return 0;
}

SCENARIO("barrier-rounds")
{
    const Barrier barrier(2);
    Process child(mp::target<runRounds>(barrier));
    child.start();
    runRounds(barrier);
    child.join();
    return 0;
}

SCENARIO("barrier-breaks")
{
    Barrier barrier(2);
    for (int round = 0; round < 2; ++round)
        mistake<mp::BrokenBarrierError>([&] { barrier.wait(Seconds(0.01)); });
    barrier.reset();
    barrier.abort();
    return 0;
}
