// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/mp.h"

#include <benchmark/benchmark.h>

#include <array>
#include <sys/wait.h>

namespace {

constexpr int workers = 4;

int same(int number)
{
    return number;
}

void rawFourForksExitWait(benchmark::State& state)
{
    for ([[maybe_unused]] auto _ : state) {
        std::array<pid_t, workers> children{};
        for (pid_t& child : children) {
            child = ::fork();
            if (child == 0)
                ::_exit(0);
        }
        for (const pid_t child : children)
            ::waitpid(child, nullptr, 0);
    }
}

void poolCreateCloseJoin(benchmark::State& state)
{
    for ([[maybe_unused]] auto _ : state) {
        mp::Pool pool(workers);
        pool.close();
        pool.join();
    }
}

/// A thousand no-op tasks submitted, and then all results got.
void poolApplyAsyncAndGet(benchmark::State& state)
{
    constexpr int tasks = 1000;
    mp::Pool pool(workers);
    std::vector<mp::AsyncResult<int>> results;
    for ([[maybe_unused]] auto _ : state) {
        results.clear();
        for (int task = 0; task < tasks; ++task)
            results.push_back(pool.applyAsync<same>(task));
        for (const auto& result : results)
            benchmark::DoNotOptimize(result.get());
    }
    state.SetItemsProcessed(state.iterations() * tasks);
}

} // namespace

BENCHMARK(rawFourForksExitWait)->UseRealTime();
BENCHMARK(poolCreateCloseJoin)->UseRealTime();
BENCHMARK(poolApplyAsyncAndGet)->UseRealTime();
