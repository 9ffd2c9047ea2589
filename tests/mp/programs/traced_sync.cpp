// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mp/programs/scenario.h"

#include <mutex>

using mp::Process;
using mp::Seconds;

/// Scenarios for the tests of what locks and their kin record.

SCENARIO("traced-lock")
{
    mp::Lock lock("door");
    lock.acquire();
    static_cast<void>(lock.acquire(Seconds(0)));
    lock.release();
    return 0;
}

SCENARIO("traced-lock-kinds")
{
    mp::RLock recursive("nested");
    {
        const std::scoped_lock once(recursive);
        const std::scoped_lock twice(recursive);
    }
    const mp::Semaphore semaphore(3, "room");
    const mp::BoundedSemaphore bounded(2);
    return 0;
}

SCENARIO("traced-lock-waiter")
{
    mp::Lock lock("door");
    lock.acquire();
    Gate isBegun;
    Process waiter([&] {
        isBegun.open();
        const std::scoped_lock with(lock);
    });
    waiter.start();
    isBegun.wait();
    untilAsleep(waiter.pid());
    lock.release();
    waiter.join();
    return 0;
}

SCENARIO("traced-lock-of-the-dead")
{
    mp::Lock lock("door", {.robust = true});
    Gate isHeld;
    Process victim([&] {
        lock.acquire();
        isHeld.open();
        Gate().wait();
    });
    victim.start();
    isHeld.wait();
    victim.kill();
    victim.join();
    lock.acquire();
    return 0;
}

SCENARIO("traced-condition")
{
    mp::Condition condition("buffer");
    Gate isHeld;
    Process waiter([&] {
        const std::scoped_lock with(condition);
        isHeld.open();
        condition.wait();
    });
    waiter.start();
    isHeld.wait();
    {
        const std::scoped_lock with(condition);
        condition.notify(2);
    }
    waiter.join();
    return 0;
}

SCENARIO("traced-event")
{
    mp::EventFlag flag("gun");
    static_cast<void>(flag.wait(Seconds(0)));
    flag.set();
    flag.wait();
    flag.clear();
    return 0;
}

SCENARIO("traced-barrier")
{
    mp::Barrier barrier(2, "laps");
    Process other([&] { barrier.wait(); });
    other.start();
    barrier.wait();
    other.join();
    barrier.abort();
    static_cast<void>(mistake<mp::BrokenBarrierError>([&] { barrier.wait(); }));
    barrier.reset();
    return 0;
}

SCENARIO("traced-value")
{
    mp::Value counter(3, "counter");
    counter.value() += 1;
    mp::Array<int> numbers({1, 2, 3}, "numbers");
    numbers[-1] = 9;
    numbers.slice({.begin = 1});
    return 0;
}

SCENARIO("traced-value-waits")
{
    mp::Value counter(0, "counter");
    counter.getLock().acquire();
    Gate isBegun;
    Process reader([&] {
        isBegun.open();
        counter.get();
    });
    reader.start();
    isBegun.wait();
    untilAsleep(reader.pid());
    counter.getLock().release();
    reader.join();
    return 0;
}

SCENARIO("lost-update")
{
    mp::Value counter(0, "counter");
    Gate hasRead;
    Gate hasWritten;
    Process slow([&] {
        const int before = counter.get();
        hasRead.open();
        hasWritten.wait();
        counter.set(before + 1);
    });
    slow.start();
    hasRead.wait();
    counter.value() += 1;
    hasWritten.open();
    slow.join();
    lab::print("{}", counter.get());
    return 0;
}
