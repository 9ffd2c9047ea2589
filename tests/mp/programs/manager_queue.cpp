// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mp/programs/scenario.h"

using mp::Manager;
using mp::Process;
using mp::QueueProxy;
using mp::Seconds;

namespace {

int putThere(QueueProxy<std::string> queue, int number)
{
    queue.put(std::to_string(number));
    return number;
}

} // namespace

SCENARIO("manager-queue")
{
    const Manager manager;
    const auto queue = manager.queue<std::string>(2);
    lab::print("{} {} {}", queue.isEmpty(), queue.isFull(), mp::repr(queue.getNoWait()));
    queue.put("a");
    queue.put("b");
    lab::print("{} {} {}", queue.isEmpty(), queue.isFull(), queue.qsize());
    lab::print("{}", queue.putNoWait("c"));
    lab::print("{}", queue.put("c", Seconds(0.01)));
    lab::print("{}", queue.get());
    lab::print("{}", queue.get());
    lab::print("{}", mp::repr(queue.get(Seconds(0.01))));
    queue.taskDone();
    queue.taskDone();
    queue.join();
    lab::print("{}", mistake<std::logic_error>([&] { queue.taskDone(); }));
    return 0;
}

SCENARIO("manager-queue-waits")
{
    const Manager manager;
    const auto queue = manager.queue<int>(1);
    Process child([&] {
        for (int number = 0; number < 100; ++number)
            queue.put(number);
    });
    child.start();
    int sum = 0;
    for (int number = 0; number < 100; ++number) {
        sum += queue.get() == number ? 1 : 0;
        queue.taskDone();
    }
    queue.join();
    child.join();
    lab::print("{}", sum);
    return 0;
}

SCENARIO("manager-queue-in-a-pool")
{
    const Manager manager;
    const auto queue = manager.queue<std::string>();
    mp::Pool pool(2);
    pool.apply<putThere>({queue, 1});
    pool.apply<putThere>({queue, 2});
    lab::print("{}", queue.get());
    lab::print("{}", queue.get());
    return 0;
}

SCENARIO("manager-queue-killed-in-get")
{
    const Manager manager;
    const auto queue = manager.queue<int>();
    Process waiter([&] { queue.get(); });
    waiter.start();
    untilAsleep(waiter.pid());
    waiter.kill();
    waiter.join();
    queue.put(1);
    while (queue.qsize() != 0) { // until it is handed to who is no more
    }
    queue.put(2);
    lab::print("{}", queue.get());
    return 0;
}
