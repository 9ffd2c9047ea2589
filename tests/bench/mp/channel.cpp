// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/mp.h"

#include "os/pipe.h"

#include <benchmark/benchmark.h>

#include <array>

namespace {

constexpr int messages = 10'000;
constexpr std::size_t messageBytes = 64;
using Message = std::array<std::byte, messageBytes>;

void sendRaw(int writer)
{
    const Message message{};
    for (int number = 0; number < messages; ++number)
        os::writeAll(writer, message);
}

void sendStrings(mp::Queue<std::string> queue)
{
    const std::string text(messageBytes, 'x');
    for (int number = 0; number < messages; ++number)
        queue.put(text);
}

/// The floor: a child writes 64-byte messages into a pipe, one write(2) each.
void rawPipe(benchmark::State& state)
{
    for ([[maybe_unused]] auto _ : state) {
        const os::Pipe pipe = os::makePipe();
        mp::Process writer([&] { sendRaw(pipe.writer.get()); });
        writer.start();
        Message message{};
        for (int number = 0; number < messages; ++number)
            benchmark::DoNotOptimize(os::readAll(pipe.reader.get(), message));
        writer.join();
    }
    state.SetItemsProcessed(state.iterations() * messages);
}

void queueOfShortStrings(benchmark::State& state)
{
    for ([[maybe_unused]] auto _ : state) {
        mp::Queue<std::string> queue;
        mp::Process writer(mp::target<sendStrings>(queue));
        writer.start();
        for (int number = 0; number < messages; ++number)
            benchmark::DoNotOptimize(queue.get());
        writer.join();
    }
    state.SetItemsProcessed(state.iterations() * messages);
}

} // namespace

BENCHMARK(rawPipe)->UseRealTime();
BENCHMARK(queueOfShortStrings)->UseRealTime();
