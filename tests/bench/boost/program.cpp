// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"
#include "tests/bench/tiny.h"

#include <boost/process.hpp>

namespace {

void call(benchmark::State& state)
{
    const std::string tiny = tests::tinyProgram();
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(boost::process::system(tiny));
}

void callWith200Mb(benchmark::State& state)
{
    const std::vector<std::byte> held = tests::residentMegabytes(200);
    call(state);
}

} // namespace

PROCESSLAB_BENCH(call, "subprocess/call/boost");
PROCESSLAB_BENCH(callWith200Mb, "subprocess/call_with_200_mb/boost");
