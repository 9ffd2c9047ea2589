// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mp/programs/scenario.h"

#include <csignal>
#include <ctime>

using mp::Pool;
using mp::Process;
using mp::Queue;
using mp::Seconds;

/// Scenarios for the tests of what is recorded: each does one thing, so that its events can be
/// listed in full.
namespace {

int square(int number)
{
    return number * number;
}
void fail()
{
    throw std::out_of_range("too far");
}
int sizeOf(mp::Queue<int> queue)
{
    return static_cast<int>(queue.qsize());
}
void killMyself()
{
    ::raise(SIGKILL);
}
void waitForEver()
{
    Gate().wait();
}
void sleepAtRandom(int name)
{
    const double seconds = lab::uniform(0, 1);
    lab::sleep(seconds);
    lab::print("{} {}", name, seconds);
}
void burn(std::clock_t ticks)
{
    while (std::clock() < ticks) {
    }
}

} // namespace

SCENARIO("traced-start-join")
{
    Process child([] { lab::print("hello"); }, {.name = "writer", .daemon = true});
    child.start();
    child.join();
    return 3;
}

SCENARIO("traced-join-timeout")
{
    Gate never;
    Process child([&] { never.wait(); });
    child.start();
    static_cast<void>(child.join(Seconds(0)));
    child.kill();
    child.join();
    child.kill(); // has ended: no signal is sent, so none is recorded
    return 0;
}

SCENARIO("traced-usage")
{
    Process child([] { burn(CLOCKS_PER_SEC / 20); });
    child.start();
    child.join();
    return 0;
}

SCENARIO("traced-queue")
{
    Queue<std::string> queue(1, "fruits");
    static_cast<void>(queue.put("Apple", Seconds(1)));
    static_cast<void>(queue.putNoWait("Banana"));
    queue.get();
    static_cast<void>(queue.getNoWait());
    return 0;
}

SCENARIO("traced-queue-between")
{
    Queue<int> queue(2);
    Process writer([queue]() mutable {
        for (int number = 0; number < 20; ++number)
            queue.put(number);
    });
    writer.start();
    for (int number = 0; number < 20; ++number)
        queue.get();
    writer.join();
    return 0;
}

SCENARIO("traced-pool")
{
    Pool pool(4);
    std::vector<mp::AsyncResult<int>> results;
    for (int number = 0; number < 5; ++number)
        results.push_back(pool.applyAsync<square>(number));
    pool.close();
    pool.join();
    for (const auto& result : results)
        result.get();
    return 0;
}

SCENARIO("traced-pool-map")
{
    Pool pool(4);
    const std::vector<int> items(100, 3);
    pool.map<square>(items);
    return 0;
}

SCENARIO("traced-pool-unsendable")
{
    Pool pool(1);
    pool.applyAsync<sizeOf>(mp::Queue<int>()).wait();
    return 0;
}

SCENARIO("traced-pool-breaks")
{
    Pool pool(1, {.breaksWithWorker = true});
    const auto lost = pool.applyAsync<killMyself>();
    lost.wait();
    pool.close();
    pool.join();
    return 0;
}

SCENARIO("traced-pool-error")
{
    Pool pool(1);
    lab::print("{}", mistake<mp::RemoteError>([&] { pool.apply<fail>(); }));
    return 0;
}

SCENARIO("traced-pool-killed-worker")
{
    Pool pool(1);
    pool.applyAsync<killMyself>();
    pool.apply<square>(3);
    return 0;
}

SCENARIO("traced-pool-terminate")
{
    Pool pool(2);
    pool.applyAsync<waitForEver>();
    pool.terminate();
    pool.join();
    return 0;
}

SCENARIO("traced-pool-sleeps")
{
    Pool pool(lab::knob<int>("workers"));
    for (int task = 0; task < 8; ++task)
        pool.applyAsync<sleepAtRandom>(task);
    pool.close();
    pool.join();
    return 0;
}
