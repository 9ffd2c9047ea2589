// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/mp.h"
#include "mp/process/popen_forkserver.h"
#include "tests/bench/bench.h"

namespace {

void fork(benchmark::State& state)
{
    for ([[maybe_unused]] auto _ : state) {
        mp::Process child([] {});
        child.start();
        child.join();
    }
}

void nothing() {}

void startAndJoin(benchmark::State& state, mp::StartMethod method)
{
    for ([[maybe_unused]] auto _ : state) {
        mp::Process child(mp::target<nothing>(), {.method = method});
        child.start();
        child.join();
    }
}

void spawn(benchmark::State& state)
{
    startAndJoin(state, mp::StartMethod::Spawn);
}

/// The server is there already, as for all children but a program's first.
void forkserver(benchmark::State& state)
{
    mp::ensureForkServer();
    startAndJoin(state, mp::StartMethod::Forkserver);
}

} // namespace

PROCESSLAB_BENCH(fork, "process/fork/ours");
PROCESSLAB_BENCH(spawn, "process/spawn/ours");
PROCESSLAB_BENCH(forkserver, "process/forkserver/ours");
