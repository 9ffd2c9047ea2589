// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/mp.h"
#include "tests/bench/bench.h"
#include "tests/bench/tiny.h"

namespace {

void call(benchmark::State& state)
{
    const std::string tiny = tests::tinyProgram();
    for ([[maybe_unused]] auto _ : state)
        subprocess::call({tiny});
}

void callWith200Mb(benchmark::State& state)
{
    const std::vector<std::byte> held = tests::residentMegabytes(200);
    call(state);
}

} // namespace

PROCESSLAB_BENCH(call, "subprocess/call/ours");
PROCESSLAB_BENCH(callWith200Mb, "subprocess/call_with_200_mb/ours");
