// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mp/programs/lasted.h"
#include "tests/mp/programs/scenario.h"
#include "tests/mp/programs/shared_counters.h"

#include <mutex>
#include <thread>

using mp::Condition;
using mp::Process;
using mp::Seconds;
using mp::Semaphore;

namespace {

/// Processes and threads that wait for a condition and say when they begin and when they go on.
class Sleepers
{
public:
    explicit Sleepers(Condition condition) : m_condition(std::move(condition)) {}
    ~Sleepers()
    {
        for (std::thread& thread : m_threads)
            thread.join();
        for (Process& child : m_children)
            child.join();
    }
    Sleepers(const Sleepers&) = delete;
    Sleepers& operator=(const Sleepers&) = delete;

    /// Processes first: a child has only the thread that made it. `before` are waits that time out.
    void addProcesses(int count)
    {
        for (int number = 0; number < count; ++number) {
            m_children.emplace_back([this] { sleepTwice(); });
            m_children.back().start();
        }
        waitUntilAsleep(count);
    }
    void addThreads(int count)
    {
        for (int number = 0; number < count; ++number)
            m_threads.emplace_back([this] { sleepTwice(); });
        waitUntilAsleep(count);
    }

    void notify(unsigned count)
    {
        const std::scoped_lock with(m_condition);
        m_condition.notify(count);
    }
    /// Waits for `count` to go on; true if exactly so many did.
    bool areAwake(int count)
    {
        for (int number = 0; number < count; ++number)
            m_awake.acquire();
        return !m_awake.acquire(Seconds(0.05));
    }

private:
    void sleepTwice()
    {
        const std::scoped_lock with(m_condition);
        static_cast<void>(m_condition.wait(Seconds(0.01))); // its timeout must leave no trace
        m_asleep.release();
        m_condition.wait();
        m_awake.release();
    }
    void waitUntilAsleep(int count)
    {
        for (int number = 0; number < count; ++number)
            m_asleep.acquire();
        // They let go of the lock when they sleep: having had it once, we know that they do.
        const std::scoped_lock with(m_condition);
    }

    Condition m_condition;
    Semaphore m_asleep{0};
    Semaphore m_awake{0};
    std::vector<Process> m_children;
    std::vector<std::thread> m_threads;
};

} // namespace

SCENARIO("condition-notify")
{
    Sleepers sleepers{Condition()};
    sleepers.addProcesses(1);
    sleepers.addThreads(1);
    lab::print("none={}", sleepers.areAwake(0));
    sleepers.notify(1);
    lab::print("one={}", sleepers.areAwake(1));
    sleepers.notify(1);
    lab::print("another={}", sleepers.areAwake(1));
    return 0;
}

SCENARIO("condition-notify-n")
{
    Sleepers sleepers{Condition(mp::Lock())};
    sleepers.addProcesses(3);
    sleepers.addThreads(3);
    sleepers.notify(2);
    lab::print("two={}", sleepers.areAwake(2));
    sleepers.notify(4);
    lab::print("four={}", sleepers.areAwake(4));
    sleepers.notify(3);
    lab::print("none={}", sleepers.areAwake(0));
    return 0;
}

SCENARIO("condition-notify-all")
{
    Condition condition;
    Sleepers sleepers(condition);
    sleepers.addProcesses(4);
    {
        const std::scoped_lock with(condition);
        condition.notifyAll();
    }
    lab::print("all={}", sleepers.areAwake(4));
    return 0;
}

SCENARIO("condition-wait-for")
{
    Condition condition;
    SharedCounters state;
    Process child([&] {
        const std::scoped_lock with(condition);
        condition.waitFor([&] { return state[0] == 4; });
        lab::print("state={}", state[0].load());
    });
    child.start();
    for (int step = 1; step <= 4; ++step) {
        const std::scoped_lock with(condition);
        state[0] = step;
        condition.notify();
    }
    child.join();
    lab::print("code={}", shown(child.exitCode()));
    return 0;
}

SCENARIO("condition-wait-for-timeout")
{
    Condition condition;
    const std::scoped_lock with(condition);
    bool ok = true;
    const auto never = [] { return false; };
    lab::print("waited={}",
               lasted([&] { ok = condition.waitFor(never, Seconds(0.2)); }, Seconds(0.2)));
    lab::print("ok={}", ok);
    lab::print("waited={}", lasted([&] { ok = condition.wait(Seconds(0.1)); }, Seconds(0.1)));
    lab::print("ok={} true={}", ok, condition.waitFor([] { return true; }, Seconds(0)));
    return 0;
}

SCENARIO("condition-lets-go-of-every-level")
{
    Condition condition;
    Gate isInside;
    Process child([&] {
        const std::scoped_lock once(condition);
        const std::scoped_lock twice(condition);
        isInside.open();
        condition.wait();
        lab::print("woken");
    });
    child.start();
    isInside.wait();
    {
        const std::scoped_lock with(condition);
        condition.notify();
    }
    child.join();
    lab::print("free={}", condition.acquire(Seconds(10)));
    return 0;
}

SCENARIO("condition-mistakes")
{
    Condition condition;
    lab::print("{}", mistake<std::logic_error>([&] { condition.wait(); }));
    lab::print("{}", mistake<std::logic_error>([&] { condition.notify(); }));
    lab::print("{}", mistake<std::logic_error>([&] { condition.release(); }));
    return 0;
}
