// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"
#include "tests/bench/tiny.h"

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

void call(benchmark::State& state)
{
    std::string tiny = tests::tinyProgram();
    char* const arguments[] = {tiny.data(), nullptr};
    for ([[maybe_unused]] auto _ : state) {
        pid_t child = 0;
        if (::posix_spawn(&child, tiny.c_str(), nullptr, nullptr, arguments, environ) != 0)
            state.SkipWithError("posix_spawn failed");
        ::waitpid(child, nullptr, 0);
    }
}

void callWith200Mb(benchmark::State& state)
{
    const std::vector<std::byte> held = tests::residentMegabytes(200);
    call(state);
}

} // namespace

PROCESSLAB_BENCH(call, "subprocess/call/raw");
PROCESSLAB_BENCH(callWith200Mb, "subprocess/call_with_200_mb/raw");
