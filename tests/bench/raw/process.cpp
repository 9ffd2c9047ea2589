// SPDX-License-Identifier: GPL-3.0-or-later
// What the kernel asks for a child, however it is made.
#include "tests/bench/bench.h"

#include <array>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

pid_t forkChildThatExits()
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(0);
    return child;
}

void fork(benchmark::State& state)
{
    for ([[maybe_unused]] auto _ : state)
        ::waitpid(forkChildThatExits(), nullptr, 0);
}

void forkFour(benchmark::State& state)
{
    for ([[maybe_unused]] auto _ : state) {
        std::array<pid_t, 4> children{};
        for (pid_t& child : children)
            child = forkChildThatExits();
        for (const pid_t child : children)
            ::waitpid(child, nullptr, 0);
    }
}

/// This program once more; with that argument it ends at once (main.cpp).
void execSameBinary(benchmark::State& state)
{
    char program[] = "/proc/self/exe";
    char onlyEnd[] = "--only-end";
    char* const arguments[] = {program, onlyEnd, nullptr};
    for ([[maybe_unused]] auto _ : state) {
        pid_t child = 0;
        if (::posix_spawn(&child, program, nullptr, nullptr, arguments, environ) != 0)
            state.SkipWithError("posix_spawn failed");
        ::waitpid(child, nullptr, 0);
    }
}

} // namespace

PROCESSLAB_BENCH(fork, "process/fork/raw");
PROCESSLAB_BENCH(execSameBinary, "process/exec_same_binary/raw");
PROCESSLAB_BENCH(forkFour, "pool/create_close_join/raw");
