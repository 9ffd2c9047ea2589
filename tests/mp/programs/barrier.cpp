// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mp/programs/scenario.h"
#include "tests/mp/programs/shared_counters.h"

#include <thread>

using mp::Barrier;
using mp::BrokenBarrierError;
using mp::Process;
using mp::Seconds;

namespace {

constexpr int parties = 4;

/// Runs the same body in so many processes and waits for them.
template <class Body>
void together(int count, const Body& body)
{
    std::vector<Process> children;
    for (int number = 0; number < count; ++number) {
        children.emplace_back(body);
        children.back().start();
    }
    for (Process& child : children)
        child.join();
}

} // namespace

SCENARIO("barrier-lockstep")
{
    constexpr std::size_t rounds = 10;
    constexpr std::size_t ahead = rounds;
    Barrier barrier(parties);
    SharedCounters counts;
    together(parties, [&] {
        for (std::size_t round = 0; round < rounds; ++round) {
            ++counts[round];
            barrier.wait();
            if (counts[round] != parties || (round + 1 < rounds && counts[round + 1] == parties))
                counts[ahead] = 1;
        }
    });
    lab::print("ahead={} last={}", counts[ahead].load(), counts[rounds - 1].load());
    return 0;
}

SCENARIO("barrier-indices")
{
    Barrier barrier(parties);
    SharedCounters counts;
    together(parties, [&] {
        for (int round = 0; round < 50; ++round)
            ++counts[barrier.wait()];
    });
    lab::print("{} {} {} {}", counts[0].load(), counts[1].load(), counts[2].load(),
               counts[3].load());
    lab::print("parties={} waiting={} broken={}", barrier.parties(), barrier.nWaiting(),
               barrier.isBroken());
    return 0;
}

SCENARIO("barrier-action")
{
    SharedCounters counts;
    Barrier barrier(parties, "laps", {.action = [&] { ++counts[0]; }});
    together(parties, [&] {
        barrier.wait();
        counts[1] += counts[0];
    });
    lab::print("runs={} seen={}", counts[0].load(), counts[1].load());
    return 0;
}

SCENARIO("barrier-abort")
{
    Barrier barrier(parties);
    SharedCounters counts;
    together(parties, [&] {
        try {
            if (++counts[0] == parties) {
                barrier.abort();
                ++counts[2];
                return;
            }
            barrier.wait();
        } catch (const BrokenBarrierError&) {
            ++counts[1];
        }
    });
    lab::print("broken for {}, aborted by {}", counts[1].load(), counts[2].load());
    lab::print("broken={}", barrier.isBroken());
    lab::print("{}", mistake<BrokenBarrierError>([&] { barrier.wait(); }));
    barrier.reset();
    lab::print("broken={}", barrier.isBroken());
    together(parties, [&] { barrier.wait(); });
    lab::print("works again");
    return 0;
}

SCENARIO("barrier-reset")
{
    Barrier barrier(3);
    SharedCounters counts;
    Process waiter([&] { lab::print("{}", mistake<BrokenBarrierError>([&] { barrier.wait(); })); });
    waiter.start();
    while (barrier.nWaiting() != 1)
        std::this_thread::yield();
    barrier.reset();
    waiter.join();
    lab::print("broken={}", barrier.isBroken());
    together(3, [&] { ++counts[barrier.wait()]; });
    lab::print("{} {} {}", counts[0].load(), counts[1].load(), counts[2].load());
    return 0;
}

SCENARIO("barrier-timeout")
{
    Barrier barrier(2, "laps", {.timeout = Seconds(0.1)});
    lab::print("{}", mistake<BrokenBarrierError>([&] { barrier.wait(); }));
    lab::print("broken={}", barrier.isBroken());
    barrier.reset();
    lab::print("{}", mistake<BrokenBarrierError>([&] { barrier.wait(Seconds(0)); }));
    lab::print("broken={} waiting={}", barrier.isBroken(), barrier.nWaiting());
    return 0;
}

SCENARIO("barrier-action-fails")
{
    Barrier barrier(2, {}, {.action = [] { throw std::out_of_range("no lap"); }});
    SharedCounters counts;
    together(2, [&] {
        try {
            barrier.wait();
        } catch (const std::out_of_range&) {
            ++counts[0];
        } catch (const BrokenBarrierError&) {
            ++counts[1];
        }
    });
    lab::print("its own={} broken={} {}", counts[0].load(), counts[1].load(), barrier.isBroken());
    lab::print("{}", mistake<std::logic_error>([] { const Barrier none(0); }));
    return 0;
}
