// SPDX-License-Identifier: GPL-3.0-or-later
// A child writes 64-byte messages into a pipe, one write(2) each; the parent reads one at a time.
#include "tests/bench/bench.h"

#include "os/pipe.h"

#include <array>
#include <sys/wait.h>
#include <unistd.h>

namespace {

constexpr int messages = 10'000;
using Message = std::array<std::byte, 64>;

[[noreturn]] void sendAll(int writer, std::int64_t count)
{
    const Message message{};
    for (std::int64_t number = 0; number < count; ++number)
        os::writeAll(writer, message);
    ::_exit(0);
}

void pipe(benchmark::State& state)
{
    const os::Pipe pipe = os::makePipe();
    const pid_t child = ::fork();
    if (child == 0)
        sendAll(pipe.writer.get(), state.max_iterations * messages);
    Message message{};
    for ([[maybe_unused]] auto _ : state)
        for (int number = 0; number < messages; ++number)
            benchmark::DoNotOptimize(os::readAll(pipe.reader.get(), message));
    ::waitpid(child, nullptr, 0);
    state.SetItemsProcessed(state.iterations() * messages);
}

} // namespace

PROCESSLAB_BENCH(pipe, "channel/pipe/raw");
