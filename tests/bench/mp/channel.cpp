// SPDX-License-Identifier: GPL-3.0-or-later
// One writer, one reader, strings of 64 characters.
#include "mp/mp.h"
#include "tests/bench/bench.h"

namespace {

constexpr int messages = 10'000;

void putAll(mp::Queue<std::string> queue, std::int64_t count)
{
    const std::string text(64, 'x');
    for (std::int64_t number = 0; number < count; ++number)
        queue.put(text);
}

void queue(benchmark::State& state)
{
    mp::Queue<std::string> queue;
    mp::Process writer(mp::target<putAll>(queue, state.max_iterations * messages));
    writer.start();
    for ([[maybe_unused]] auto _ : state)
        for (int number = 0; number < messages; ++number)
            benchmark::DoNotOptimize(queue.get());
    writer.join();
    state.SetItemsProcessed(state.iterations() * messages);
}

} // namespace

PROCESSLAB_BENCH(queue, "channel/queue/ours");
