// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/mp.h"
#include "tests/bench/bench.h"

namespace {

constexpr int workers = 4;
constexpr int tasks = 10'000;

int same(int number)
{
    return number;
}

void createCloseJoin(benchmark::State& state)
{
    for ([[maybe_unused]] auto _ : state) {
        mp::Pool pool(workers);
        pool.close();
        pool.join();
    }
}

/// All tasks submitted, and then each result got.
void applyAsync(benchmark::State& state)
{
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

void mapItems(benchmark::State& state, std::size_t chunksize)
{
    mp::Pool pool(workers);
    const std::vector<int> items(100'000);
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(pool.map<same>(items, chunksize));
    state.SetItemsProcessed(state.iterations() * std::ssize(items));
}

void mapChunk1(benchmark::State& state)
{
    mapItems(state, 1);
}

void mapDefaultChunk(benchmark::State& state)
{
    mapItems(state, 0);
}

} // namespace

PROCESSLAB_BENCH(createCloseJoin, "pool/create_close_join/ours");
PROCESSLAB_BENCH(applyAsync, "pool/apply_async/ours");
PROCESSLAB_BENCH(mapChunk1, "pool/map_chunk_1/ours");
PROCESSLAB_BENCH(mapDefaultChunk, "pool/map_default_chunk/ours");
