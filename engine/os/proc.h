// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <sys/types.h>
#include <vector>

/// What /proc says about processes (proc(5)). A process that is gone is an empty answer, not an
/// error: it can go at any moment.
namespace os {

struct ProcessStat {
    char state = '?'; ///< R, S, D, T, t, Z, X or I
    pid_t parent = 0;
    pid_t group = 0;   ///< the process group
    pid_t session = 0; ///< kept by a zombie, unlike its environment
    std::chrono::microseconds cpuTime{0}; ///< user and system, in the clock ticks of the kernel
    std::int64_t rssKib = 0;
    std::uint64_t startTicks = 0; ///< with the PID, names the process for ever
};

std::optional<ProcessStat> readStat(pid_t pid);

/// PIDs of the children of every thread of `pid`, zombies included.
std::vector<pid_t> childrenOf(pid_t pid);

/// PIDs of all processes that /proc shows.
std::vector<pid_t> allProcesses();

/// A variable of the environment that `pid` was started with; nothing if it has none, is a
/// zombie, belongs to somebody else, or is in the middle of exec: posix_spawn(3) returns before the
/// new program's environment can be read.
std::optional<std::string> environmentOf(pid_t pid, std::string_view variable);

} // namespace os
