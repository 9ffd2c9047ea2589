// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trace/reader.h"
#include "trace/writer.h"

#include <chrono>
#include <cstdlib>
#include <fmt/format.h>
#include <fstream>
#include <string>
#include <sys/wait.h>
#include <unistd.h>

/// What the small test programs share. They fork, so they use no Qt and have one thread.
namespace scene {

/// Ends the program with a sentence, and a failure, unless what it expects is so.
inline void expect(bool isSo, const std::string& sentence)
{
    if (isSo)
        return;
    fmt::print(stderr, "not so: {}\n", sentence);
    ::_exit(1);
}

/// Runs `body` in a traced child, which then ends.
template <class Body>
pid_t traced(const trace::Segment& segment, const Body& body)
{
    const pid_t child = ::fork();
    if (child != 0)
        return child;
    ::setenv("PROCESSLAB_TRACE", segment.environmentValue().c_str(), 1);
    trace::attach();
    body();
    ::_exit(0);
}

/// Reaps the child; its status as wait() gives it.
inline int reap(pid_t child)
{
    int status = 0;
    expect(::waitpid(child, &status, 0) == child, "the child can be reaped");
    return status;
}

inline bool isOver(pid_t child)
{
    siginfo_t info{};
    ::waitid(P_PID, static_cast<id_t>(child), &info, WEXITED | WNOHANG | WNOWAIT);
    return info.si_pid == child;
}

/// True while the process sleeps in the kernel.
inline bool isSleeping(pid_t pid)
{
    std::string name;
    std::string state;
    std::ifstream("/proc/" + std::to_string(pid) + "/stat") >> pid >> name >> state;
    return state == "S";
}

/// Looks until `isSo`, for ten seconds at most.
template <class Condition>
void waitUntil(const std::string& sentence, const Condition& isSo)
{
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(10);
    while (!isSo()) {
        expect(std::chrono::steady_clock::now() < end, sentence + " within ten seconds");
        ::usleep(200);
    }
}

} // namespace scene
