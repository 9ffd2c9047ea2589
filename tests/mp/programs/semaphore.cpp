// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mp/programs/lasted.h"
#include "tests/mp/programs/scenario.h"
#include "tests/mp/programs/shared_counters.h"

#include <mutex>

using mp::BoundedSemaphore;
using mp::Process;
using mp::Seconds;
using mp::Semaphore;

SCENARIO("semaphore")
{
    Semaphore semaphore(2);
    for (int time = 1; time <= 3; ++time) {
        const bool ok = semaphore.acquire(false);
        lab::print("{} {}", ok, semaphore.getValue());
    }
    semaphore.release();
    semaphore.release();
    semaphore.release();
    lab::print("more than at first: {}", semaphore.getValue());
    return 0;
}

SCENARIO("semaphore-bounded")
{
    BoundedSemaphore semaphore(2);
    semaphore.acquire();
    Process child([&] { semaphore.release(); });
    child.start();
    child.join();
    lab::print("{}", semaphore.getValue());
    lab::print("{}", mistake<std::logic_error>([&] { semaphore.release(); }));
    lab::print("{}", semaphore.getValue());
    return 0;
}

SCENARIO("semaphore-timeout")
{
    Semaphore semaphore(0);
    bool ok = true;
    lab::print("at once: {} {} {} {}", semaphore.acquire(false), semaphore.acquire(Seconds(0)),
               semaphore.acquire(Seconds(-5)), semaphore.acquire(false, Seconds(1000)));
    lab::print("waited={}", lasted([&] { ok = semaphore.acquire(Seconds(0.2)); }, Seconds(0.2)));
    lab::print("ok={}", ok);
    lab::print("waited={}",
               lasted([&] { ok = semaphore.acquire(true, Seconds(0.1)); }, Seconds(0.1)));
    lab::print("ok={}", ok);
    Process child([&] { semaphore.release(); });
    child.start();
    lab::print("released: {}", semaphore.acquire(Seconds(20)));
    child.join();
    return 0;
}

SCENARIO("semaphore-limits")
{
    Semaphore room(2);
    SharedCounters inside;
    std::vector<Process> children;
    for (int child = 0; child < 4; ++child) {
        children.emplace_back([&] {
            for (int turn = 0; turn < 500; ++turn) {
                const std::scoped_lock with(room);
                if (++inside[0] > 2)
                    inside[1] = 1;
                --inside[0];
            }
        });
        children.back().start();
    }
    for (Process& child : children)
        child.join();
    lab::print("too many={} left={} value={}", inside[1].load(), inside[0].load(), room.getValue());
    return 0;
}
