// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/mp.h"
#include "tests/bench/bench.h"

#include <array>

namespace {

constexpr int turns = 250'000;

void takeTurns(mp::Lock& lock, std::int64_t count)
{
    for (std::int64_t turn = 0; turn < count; ++turn) {
        lock.acquire();
        lock.release();
    }
}

void lock(benchmark::State& state)
{
    mp::Lock lock;
    for ([[maybe_unused]] auto _ : state)
        takeTurns(lock, turns);
    state.SetItemsProcessed(state.iterations() * turns);
}

void lockFourProcesses(benchmark::State& state)
{
    constexpr int processes = 4;
    mp::Lock lock;
    for ([[maybe_unused]] auto _ : state) {
        std::vector<mp::Process> children;
        for (int number = 0; number < processes; ++number) {
            children.emplace_back([&] { takeTurns(lock, turns); });
            children.back().start();
        }
        for (mp::Process& child : children)
            child.join();
    }
    state.SetItemsProcessed(state.iterations() * turns * processes);
}

} // namespace

PROCESSLAB_BENCH(lock, "sync/lock/ours");
PROCESSLAB_BENCH(lockFourProcesses, "sync/lock_4_processes/ours");
