// SPDX-License-Identifier: GPL-3.0-or-later
// One writer, one reader, strings of 64 characters.
#include "mp/mp.h"
#include "tests/bench/bench.h"

namespace {

constexpr int messages = 10'000;

void put(mp::Queue<std::string>& queue, const std::string& text)
{
    queue.put(text);
}
void put(mp::SimpleQueue<std::string>& queue, const std::string& text)
{
    queue.put(text);
}
void put(mp::Connection& connection, const std::string& text)
{
    connection.send(text);
}
std::string taken(mp::Queue<std::string>& queue)
{
    return queue.get();
}
std::string taken(mp::SimpleQueue<std::string>& queue)
{
    return queue.get();
}
std::string taken(mp::Connection& connection)
{
    return connection.recv<std::string>();
}

template <class Channel>
void putAll(Channel channel, std::int64_t count)
{
    const std::string text(64, 'x');
    for (std::int64_t number = 0; number < count; ++number)
        put(channel, text);
}

template <class Channel>
void oneToOne(benchmark::State& state, Channel reader, const Channel& writer)
{
    mp::Process child(mp::target<putAll<Channel>>(writer, state.max_iterations * messages));
    child.start();
    for ([[maybe_unused]] auto _ : state)
        for (int number = 0; number < messages; ++number)
            benchmark::DoNotOptimize(taken(reader));
    child.join();
    state.SetItemsProcessed(state.iterations() * messages);
}

void queue(benchmark::State& state)
{
    const mp::Queue<std::string> queue;
    oneToOne(state, queue, queue);
}

void simpleQueue(benchmark::State& state)
{
    const mp::SimpleQueue<std::string> queue;
    oneToOne(state, queue, queue);
}

void pipe(benchmark::State& state)
{
    auto [reader, writer] = mp::Pipe(false);
    oneToOne(state, reader, writer);
}

} // namespace

PROCESSLAB_BENCH(queue, "channel/queue/ours");
PROCESSLAB_BENCH(simpleQueue, "channel/simple_queue/ours");
PROCESSLAB_BENCH(pipe, "channel/pipe/ours");
