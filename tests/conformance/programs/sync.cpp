// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mp/programs/scenario.h"

using mp::Process;
using mp::Seconds;

SCENARIO("lock-in-turn")
{
    mp::Lock lock;
    const auto take = [&] {
        lock.acquire();
        lock.release();
    };
    take();
    Process child(take);
    child.start();
    child.join();
    lock.acquire();
    static_cast<void>(lock.acquire(false));
    lock.release();
    return 0;
}

SCENARIO("rlock-nested")
{
    mp::RLock lock;
    for (int depth = 0; depth < 3; ++depth)
        lock.acquire();
    for (int depth = 0; depth < 3; ++depth)
        lock.release();
    return 0;
}

SCENARIO("semaphore-counts")
{
    mp::Semaphore room(2);
    room.acquire();
    room.acquire();
    static_cast<void>(room.acquire(true, Seconds(0.01)));
    room.release();
    static_cast<void>(room.acquire(false));
    room.release();
    room.release();
    return 0;
}
