// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/mp.h"
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

} // namespace

PROCESSLAB_BENCH(fork, "process/fork/ours");
