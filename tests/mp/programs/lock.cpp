// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mp/programs/lasted.h"
#include "tests/mp/programs/scenario.h"
#include "tests/mp/programs/shared_counters.h"

#include <mutex>
#include <thread>

using mp::Lock;
using mp::Process;
using mp::RLock;
using mp::Seconds;

namespace {

using Answers = std::vector<bool>; // braces are evaluated in order, arguments are not

/// In a child, so that the answer is another process's.
template <class Act>
void inChild(const Act& act)
{
    Process child(act);
    child.start();
    child.join();
}

/// Starts a child that acquires the lock and is killed with it.
template <class AnyLock>
void dieHolding(AnyLock& lock)
{
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
}

} // namespace

SCENARIO("lock")
{
    Lock lock;
    lab::print("{}", mp::repr(Answers{lock.isLocked(), lock.acquire(), lock.isLocked()}));
    lab::print("{}", mp::repr(Answers{lock.acquire(false), lock.acquire(Seconds(0)),
                                      lock.acquire(Seconds(-1)), lock.acquire(false, Seconds(9))}));
    lock.release();
    lab::print("locked={}", lock.isLocked());
    lab::print("{}", mistake<std::logic_error>([&] { lock.release(); }));
    return 0;
}

SCENARIO("lock-has-no-owner")
{
    Lock lock;
    lock.acquire();
    inChild([&] {
        lab::print("child acquire={}", lock.acquire(false));
        lock.release();
    });
    lab::print("acquire={}", lock.acquire(false));
    std::thread([&] { lock.release(); }).join();
    lab::print("acquire={}", lock.acquire(false));
    return 0;
}

SCENARIO("rlock")
{
    RLock lock;
    lab::print("{}", mp::repr(Answers{lock.acquire(), lock.acquire(false), lock.acquire(Seconds(1)),
                                      lock.isLocked()}));
    lock.release();
    lock.release();
    inChild([&] {
        lab::print("child acquire={}", lock.acquire(false));
        lab::print("child: {}", mistake<std::logic_error>([&] { lock.release(); }));
    });
    std::thread([&] {
        lab::print("thread acquire={}", lock.acquire(false));
        lab::print("thread: {}", mistake<std::logic_error>([&] { lock.release(); }));
    }).join();
    lock.release();
    lab::print("{}", mistake<std::logic_error>([&] { lock.release(); }));
    inChild([&] { lab::print("child acquire={}", lock.acquire(false)); });
    return 0;
}

SCENARIO("lock-excludes")
{
    constexpr int each = 5000;
    Lock lock;
    SharedCounters shared;
    std::vector<Process> children;
    for (int child = 0; child < 4; ++child) {
        children.emplace_back([&] {
            for (int turn = 0; turn < each; ++turn) {
                const std::scoped_lock with(lock);
                const int before = shared[0].load(std::memory_order_relaxed);
                shared[0].store(before + 1, std::memory_order_relaxed);
            }
        });
        children.back().start();
    }
    for (Process& child : children)
        child.join();
    lab::print("{}", shared[0].load());
    return 0;
}

SCENARIO("lock-guards")
{
    Lock lock;
    RLock other;
    {
        const std::scoped_lock with(lock, other);
        lab::print("both={} {}", lock.isLocked(), other.isLocked());
    }
    const std::unique_lock tried(lock, std::try_to_lock);
    lab::print("tried={} other={}", tried.owns_lock(), other.isLocked());
    return 0;
}

SCENARIO("lock-of-the-dead")
{
    Lock lock;
    dieHolding(lock);
    bool ok = true;
    lab::print("waited={}", lasted([&] { ok = lock.acquire(Seconds(0.1)); }, Seconds(0.1)));
    lab::print("lock={}", ok);
    RLock recursive;
    dieHolding(recursive);
    lab::print("rlock={}", recursive.acquire(Seconds(0.1)));
    return 0;
}

SCENARIO("lock-robust")
{
    Lock lock("door", {.robust = true});
    lab::print("{}", mp::repr(Answers{lock.isLocked(), lock.acquire(), lock.acquire(false),
                                      lock.acquire(Seconds(0.05)), lock.isLocked()}));
    inChild([&] {
        lab::print("child acquire={}", lock.acquire(false));
        lab::print("child: {}", mistake<std::logic_error>([&] { lock.release(); }));
    });
    lock.release();
    lab::print("{}", mistake<std::logic_error>([&] { lock.release(); }));
    dieHolding(lock);
    lab::print("{}", mp::repr(Answers{lock.isLocked(), lock.acquire(), lock.ownerDied()}));
    lock.release();
    lab::print("{}", mp::repr(Answers{lock.acquire(), lock.ownerDied()}));
    return 0;
}

SCENARIO("rlock-robust")
{
    RLock lock("door", {.robust = true});
    dieHolding(lock);
    lab::print("{}", mp::repr(Answers{lock.acquire(), lock.acquire(), lock.ownerDied()}));
    lock.release();
    inChild([&] { lab::print("child acquire={}", lock.acquire(false)); });
    lock.release();
    inChild([&] { lab::print("child acquire={}", lock.acquire(false)); });
    return 0;
}

SCENARIO("lock-robust-wakes-a-waiter")
{
    Lock lock("door", {.robust = true});
    Gate isHeld;
    Process victim([&] {
        lock.acquire();
        isHeld.open();
        Gate().wait();
    });
    victim.start();
    isHeld.wait();
    Process waiter([&] { lab::print("{}", mp::repr(Answers{lock.acquire(), lock.ownerDied()})); });
    waiter.start();
    untilAsleep(waiter.pid());
    victim.kill();
    waiter.join();
    victim.join();
    lab::print("code={}", shown(waiter.exitCode()));
    return 0;
}
