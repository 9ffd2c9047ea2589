// SPDX-License-Identifier: GPL-3.0-or-later
// What synchronises and what is shared, as arguments of processes started in every way.
#include "tests/mp/programs/scenario.h"

#include <mutex>

using mp::Process;
using mp::Seconds;
using mp::StartMethod;

namespace {

constexpr std::array methods{StartMethod::Fork, StartMethod::Spawn, StartMethod::Forkserver};

void useLocks(mp::Lock held, mp::RLock recursive, mp::Semaphore room, mp::BoundedSemaphore full,
              mp::Lock robust)
{
    lab::print("held={}", held.acquire(false));
    const std::scoped_lock once(recursive);
    const std::scoped_lock twice(recursive);
    room.release();
    lab::print("{}", mistake<std::logic_error>([&] { full.release(); }));
    robust.acquire();
    held.release();
    ::_exit(0); // with the robust lock
}

void waitAndTell(mp::Condition condition, mp::EventFlag flag, mp::Barrier barrier,
                 mp::Value<int> turn)
{
    barrier.wait();
    {
        const std::scoped_lock with(condition);
        condition.waitFor([&] { return turn.get() == 1; });
    }
    flag.set();
}

void writeShared(mp::Value<double> value, mp::Array<int> array, mp::RawValue<char> letter,
                 mp::RawArray<long long> raw)
{
    value.value() *= 2;
    array[-1] = array[0] + 5;
    letter.set('z');
    raw.setSlice({.begin = 1}, {8, 9});
}

void waitAtBarrier(mp::Barrier barrier)
{
    barrier.wait();
}

} // namespace

SCENARIO("locks-by-every-method")
{
    for (const StartMethod method : methods) {
        mp::Lock held;
        mp::RLock recursive;
        mp::Semaphore room(0);
        const mp::BoundedSemaphore full(1);
        mp::Lock robust({}, {.robust = true});
        held.acquire();
        Process child(mp::target<useLocks>(held, recursive, room, full, robust),
                      {.method = method});
        child.start();
        child.join();
        const std::vector<bool> answers{held.acquire(false), recursive.acquire(false),
                                        room.acquire(false), robust.acquire(), robust.ownerDied()};
        lab::print("{} {}", mp::methodName(method), mp::repr(answers));
    }
    return 0;
}

SCENARIO("waits-by-every-method")
{
    for (const StartMethod method : methods) {
        mp::Value turn(0);
        mp::Condition condition(turn.getLock());
        mp::EventFlag flag;
        mp::Barrier barrier(2);
        Process child(mp::target<waitAndTell>(condition, flag, barrier, turn), {.method = method});
        child.start();
        barrier.wait();
        {
            const std::scoped_lock with(condition);
            turn.set(1);
            condition.notify();
        }
        flag.wait();
        child.join();
        lab::print("{} {}", mp::methodName(method), shown(child.exitCode()));
    }
    return 0;
}

SCENARIO("shared-by-every-method")
{
    for (const StartMethod method : methods) {
        mp::Value value(1.5);
        mp::Array<int> array({1, 2, 3});
        mp::RawValue letter('a');
        mp::RawArray<long long> raw(3);
        Process child(mp::target<writeShared>(value, array, letter, raw), {.method = method});
        child.start();
        child.join();
        lab::print("{} {} {} {} {}", mp::methodName(method), value.get(), mp::repr(array.slice()),
                   letter.get(), mp::repr(raw.slice()));
    }
    return 0;
}

SCENARIO("sync-cannot-be-sent")
{
    const auto refused = [](const auto& object) {
        lab::print("{}", mistake<std::runtime_error>([&] { mp::pack(object); }));
    };
    refused(mp::Lock());
    refused(mp::Condition());
    refused(mp::EventFlag());
    refused(mp::Barrier(2));
    refused(mp::Value(0));
    const mp::Barrier barrier(2, {}, {.action = [] {}});
    Process child(mp::target<waitAtBarrier>(barrier), {.method = StartMethod::Spawn});
    lab::print("{}", mistake<std::logic_error>([&] { child.start(); }));
    return 0;
}
