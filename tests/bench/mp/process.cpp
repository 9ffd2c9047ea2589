// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/mp.h"

#include <benchmark/benchmark.h>

#include <sys/wait.h>

namespace {

/// The floor: what the kernel asks for a child.
void rawForkExitWait(benchmark::State& state)
{
    for ([[maybe_unused]] auto _ : state) {
        const pid_t child = ::fork();
        if (child == 0)
            ::_exit(0);
        ::waitpid(child, nullptr, 0);
    }
}

void processStartJoin(benchmark::State& state)
{
    for ([[maybe_unused]] auto _ : state) {
        mp::Process child([] {});
        child.start();
        child.join();
    }
}

} // namespace

BENCHMARK(rawForkExitWait)->UseRealTime();
BENCHMARK(processStartJoin)->UseRealTime();
