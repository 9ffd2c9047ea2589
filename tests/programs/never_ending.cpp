// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/mp.h"

#include <csignal>
#include <unistd.h>

/// Programs that never end by themselves, each for a reason that learners meet.
namespace {

[[noreturn]] void die()
{
    ::kill(::getpid(), SIGKILL);
    ::_exit(1);
}

int dieInTask(int number)
{
    if (number == 0)
        die();
    return number;
}

int loseTask()
{
    mp::Pool pool(1);
    return pool.applyAsync<dieInTask>(0).get();
}

int joinPoolOfLostTask()
{
    mp::Pool pool(1);
    const auto lost = pool.applyAsync<dieInTask>(0);
    pool.close();
    pool.join();
    return 0;
}

void getOne(mp::Queue<int> queue)
{
    static_cast<void>(queue.get());
}

int getFromNobody()
{
    mp::Queue<int> queue(0, "orders");
    mp::Process consumer(mp::target<getOne>(queue));
    consumer.start();
    consumer.join();
    return 0;
}

void dieHolding(mp::Lock lock)
{
    lock.acquire();
    die();
}

int wantLockOfTheDead()
{
    mp::Lock lock("door");
    mp::Process holder(mp::target<dieHolding>(lock));
    holder.start();
    holder.join();
    lock.acquire();
    return 0;
}

const lab::LessonRegistration registrations[] = {
    {"lose-task", loseTask},
    {"join-pool-of-lost-task", joinPoolOfLostTask},
    {"get-from-nobody", getFromNobody},
    {"want-lock-of-the-dead", wantLockOfTheDead},
};

} // namespace
