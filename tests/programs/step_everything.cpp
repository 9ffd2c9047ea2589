// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/mp.h"

/// One of each operation that waits for its turn in step mode, so that a test can see them all.
namespace {

void other(mp::Queue<int> queue, mp::Connection end, mp::EventFlag flag, mp::Barrier barrier)
{
    queue.put(queue.get() + 1);
    end.send(end.recv<int>() + 1);
    flag.wait();
    barrier.wait();
}

int square(int number)
{
    return number * number;
}

void useQueues()
{
    mp::SimpleQueue<int> simple("simple");
    simple.put(1);
    static_cast<void>(simple.get());
    mp::JoinableQueue<int> jobs(0, "jobs");
    jobs.put(1);
    static_cast<void>(jobs.get());
    jobs.taskDone();
    jobs.join();
}

void useSync()
{
    mp::RLock lock("mutex");
    static_cast<void>(lock.acquire(mp::Seconds(100)));
    lock.release();
    mp::Condition condition("ready");
    const mp::With with(condition);
    condition.notify();
    static_cast<void>(condition.wait(mp::Seconds(0)));
}

void useShared()
{
    mp::Value<int> value(1, "counter");
    value.value() += 1;
    mp::Array<int> numbers(2, "numbers");
    numbers.set(1, 5);
    static_cast<void>(numbers.slice());
}

void usePool()
{
    mp::Pool pool(1);
    static_cast<void>(pool.applyAsync<square>({3}).get());
    pool.close();
    pool.join();
}

void useManager()
{
    mp::Manager manager;
    auto list = manager.list<int>({}, "squares");
    list.append(4);
    static_cast<void>(list.size());
    auto lock = manager.lock("served");
    lock.acquire();
    lock.release();
}

void usePrograms()
{
    subprocess::run({"true"});
}

int main_()
{
    mp::Queue<int> queue(1, "orders");
    auto [here, there] = mp::Pipe();
    mp::EventFlag flag("start");
    mp::Barrier barrier(2, "gate");
    mp::Process child(mp::target<other>(queue, there, flag, barrier));
    child.start();
    queue.put(1);
    here.send(1);
    static_cast<void>(here.poll(mp::Seconds(100)));
    static_cast<void>(here.recv<int>());
    flag.set();
    barrier.wait();
    child.join();
    static_cast<void>(queue.get());
    flag.clear();
    useQueues();
    useSync();
    useShared();
    usePool();
    useManager();
    usePrograms();
    return 0;
}

} // namespace

LAB_LESSON("step-everything", main_)
