// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mp/programs/lasted.h"
#include "tests/mp/programs/scenario.h"

#include <array>

using mp::Process;
using mp::Queue;
using mp::Seconds;

namespace {

/// Refuses to be sent when it is negative.
struct Picky {
    int value = 0;
    template <class Archive>
    void save(Archive& archive) const
    {
        if (value < 0)
            throw std::runtime_error("negative numbers do not travel");
        archive(value);
    }
    template <class Archive>
    void load(Archive& archive)
    {
        archive(value);
    }
};

std::string repr(const Picky& picky)
{
    return std::to_string(picky.value);
}

void putBytes(Queue<std::string> queue, std::size_t count)
{
    queue.put(std::string(count, 'x'));
}

} // namespace

SCENARIO("queue-put")
{
    Queue<int> queue(3);
    lab::print("empty={} full={}", queue.isEmpty(), queue.isFull());
    queue.put(1);
    lab::print("{} {}", queue.put(2, Seconds(1)), queue.putNoWait(3));
    lab::print("full={} {}", queue.isFull(), queue.putNoWait(4));
    bool ok = true;
    lab::print("waited={}", lasted([&] { ok = queue.put(4, Seconds(0.1)); }, Seconds(0.1)));
    lab::print("ok={} size={}", ok, queue.qsize());
    return 0;
}

SCENARIO("queue-get")
{
    Queue<int> queue;
    for (int number = 1; number <= 4; ++number)
        queue.put(number);
    const int first = queue.get();
    const int second = queue.get(Seconds(10)).value();
    const int third = queue.get();
    const int fourth = queue.get();
    lab::print("{} {} {} {}", first, second, third, fourth);
    std::optional<int> none;
    lab::print("empty={} {}", queue.isEmpty(), queue.getNoWait().has_value());
    lab::print("waited={}", lasted([&] { none = queue.get(Seconds(0.2)); }, Seconds(0.2)));
    lab::print("got={}", none.has_value());
    return 0;
}

SCENARIO("queue-qsize")
{
    Queue<int> queue;
    lab::print("{}", queue.qsize());
    queue.put(1);
    queue.put(2);
    lab::print("{}", queue.qsize());
    queue.get();
    lab::print("{}", queue.qsize());
    queue.get();
    lab::print("{}", queue.qsize());
    return 0;
}

SCENARIO("queue-fork")
{
    Queue<int> queue;
    for (int number = 0; number < 10; ++number)
        queue.put(number);
    // Order is promised for one process only, so all of ours is got before the child puts.
    std::vector<int> got;
    for (int number = 0; number < 10; ++number)
        got.push_back(queue.get());
    Process child([queue]() mutable {
        for (int number = 10; number < 20; ++number)
            queue.put(number);
    });
    child.start();
    child.join();
    for (int number = 0; number < 10; ++number)
        got.push_back(queue.get());
    lab::print("{}", mp::repr(got));
    return 0;
}

SCENARIO("queue-exit-waits-for-the-feeder")
{
    Queue<std::string> queue;
    Process fits(mp::target<putBytes>(queue, std::size_t{60'000}));
    fits.start();
    fits.join();
    lab::print("60000: code={}", shown(fits.exitCode()));
    lab::print("got {}", queue.get().size());
    Process tooMuch(mp::target<putBytes>(queue, std::size_t{70'000}));
    tooMuch.start();
    lab::print("70000: join={}", tooMuch.join(Seconds(0.2)));
    lab::print("got {}", queue.get().size());
    tooMuch.join();
    lab::print("code={}", shown(tooMuch.exitCode()));
    return 0;
}

SCENARIO("queue-cancel-join")
{
    Queue<std::string> queue;
    Process child([queue]() mutable {
        queue.cancelJoinThread();
        putBytes(queue, 1'000'000);
    });
    child.start();
    child.join();
    lab::print("code={}", shown(child.exitCode()));
    return 0;
}

SCENARIO("queue-main-put-nobody-got")
{
    Queue<int> queue;
    queue.put(1);
    lab::print("main ends");
    return 0;
}

SCENARIO("queue-not-serialisable")
{
    Queue<Picky> queue(1);
    queue.put({-1});
    lab::print("size={}", queue.qsize());
    queue.put({5});
    lab::print("got {}", queue.get().value);
    return 0;
}

SCENARIO("queue-closed")
{
    Queue<int> queue;
    queue.put(1);
    lab::print("{}", mistake<std::logic_error>([&] { queue.joinThread(); }));
    queue.close();
    queue.joinThread();
    lab::print("{}", mistake<std::logic_error>([&] { queue.put(2); }));
    lab::print("{}", mistake<std::logic_error>([&] { queue.get(); }));
    Process child([queue]() mutable { lab::print("child got {}", queue.get()); });
    child.start();
    child.join();
    return 0;
}

SCENARIO("queue-killed-in-get")
{
    Queue<int> queue;
    Gate begun;
    Process victim([&] {
        begun.open();
        queue.get();
    });
    victim.start();
    begun.wait();
    // The read lock is free, so the only place where it can sleep is the pipe, with the lock held.
    untilAsleep(victim.pid());
    victim.terminate();
    victim.join();
    queue.put(1);
    lab::print("got={}", queue.get(Seconds(0.2)).has_value());
    return 0;
}

SCENARIO("queue-many-writers")
{
    constexpr int writers = 4;
    constexpr int each = 2000;
    Queue<std::pair<int, int>> queue(100);
    std::vector<Process> children;
    for (int writer = 0; writer < writers; ++writer) {
        children.emplace_back([=]() mutable {
            for (int number = 0; number < each; ++number)
                queue.put({writer, number});
        });
        children.back().start();
    }
    std::array<int, writers> next{};
    bool isInOrder = true;
    for (int message = 0; message < writers * each; ++message) {
        const auto [writer, number] = queue.get();
        isInOrder = isInOrder && number == next[static_cast<std::size_t>(writer)]++;
    }
    for (Process& child : children)
        child.join();
    lab::print("in order={} left={}", isInOrder, queue.qsize());
    return 0;
}
