// SPDX-License-Identifier: GPL-3.0-or-later
#include "os/named_memory.h"
#include "tests/programs/fork_budget.h"
#include "tests/programs/hostile_acts.h"
#include "trace/writer.h"

#include <algorithm>
#include <charconv>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <iostream>
#include <map>
#include <string>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

/// A lesson's program without our multiprocessing under it: what the runner must cope with, as
/// short as it can be said. `processlab-lesson ACT [children=N]`.
namespace {

int children = 2;
constexpr int mostChildren = 64;
constexpr std::uint32_t burstEvents = 300'000;
/// Nothing here outlives a test by much, whatever fails: nobody waits longer, or computes longer.
constexpr int seconds = 120;

void begin(const char* name)
{
    trace::record<trace::ProcessBegin>(::getppid(), name, false);
}

void say(std::string_view text)
{
    trace::record<trace::OutputWritten>("stdout", text);
}

template <class Body>
pid_t start(const char* name, Body body)
{
    trace::record<trace::ProcessStartBegin>(name, false, "fork");
    const pid_t child = ::fork();
    if (child == 0) {
        begin(name);
        const int code = body();
        trace::record<trace::ProcessEnd>(code);
        ::_exit(code);
    }
    trace::record<trace::ProcessStartEnd>(child);
    return child;
}

void reap(pid_t child)
{
    trace::record<trace::JoinBegin>(child, trace::Timeout());
    int status = 0;
    rusage usage{};
    ::wait4(child, &status, 0, &usage);
    const int code = WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
    trace::record<trace::ProcessExit>(child, code, 0, 0, usage.ru_maxrss);
    trace::record<trace::JoinEnd>(child, std::optional<std::int32_t>(code));
}

/// As far as a test can see.
int waitForEver()
{
    ::sleep(seconds);
    return 0;
}

/// Starts children that end at once, and reaps them.
int family()
{
    for (int i = 0; i < children; ++i)
        reap(start("child", [] {
            say("here");
            return 0;
        }));
    return 0;
}

int fail()
{
    return 3;
}

/// Uses its descriptors 1 and 2 directly; the last character is cut off.
int writeRaw()
{
    std::cout << "plain words, ⟨ünïcode⟩ and a \xff byte" << std::endl;
    std::cerr << "an error \xe2\x82" << std::endl;
    return 0;
}

/// The child is dead and not reaped until the main process is woken by SIGCONT's handler or killed.
int zombie()
{
    start("zombie", [] { return 0; });
    return waitForEver();
}

/// Everybody ignores what can be ignored, but for SIGCHLD: the kernel would reap for them.
int stubborn()
{
    for (int signal = 1; signal < 32; ++signal)
        if (signal != SIGCHLD)
            std::signal(signal, SIG_IGN);
    for (int i = 0; i < children; ++i)
        start("stubborn", waitForEver);
    return waitForEver();
}

/// A child with a child of its own, at `children` generations; nobody reaps.
int generations()
{
    for (int generation = 0; generation < children; ++generation) {
        if (::fork() != 0)
            break;
        begin("generation");
    }
    return waitForEver();
}

/// Children that stay, each in a session of its own, with a child there.
int scattered()
{
    for (int i = 0; i < children; ++i)
        start("scattered", [] {
            ::setsid();
            start("follower", waitForEver);
            return waitForEver();
        });
    return waitForEver();
}

/// Leaves orphans that live on, some in a session of their own.
int orphans()
{
    for (int i = 0; i < children; ++i)
        start("orphan", [i] {
            if (i % 2 == 0)
                ::setsid();
            return waitForEver();
        });
    return 0;
}

/// Each process only starts the next one and ends: always somewhere else, until the budget is used
/// up; the last one stays.
[[noreturn]] void runAway(const ForkBudget& budget)
{
    while (budget.take())
        if (::fork() != 0)
            ::_exit(0);
    ::_exit(waitForEver());
}

/// `children` chains of processes that never stay, each in a session of its own.
int runaways()
{
    const ForkBudget budget(3000);
    for (int i = 0; i < children; ++i)
        if (::fork() == 0) {
            ::setsid();
            runAway(budget);
        }
    say("they run");
    return waitForEver();
}

/// Like runaways, but each link is in a session of its own.
int chains()
{
    const ForkBudget budget(60'000);
    for (int i = 0; i < children; ++i)
        if (::fork() == 0) {
            while (budget.take()) {
                if (::fork() != 0)
                    ::_exit(0);
                ::setsid();
            }
            ::_exit(waitForEver());
        }
    say("they run");
    return waitForEver();
}

/// Doubles as fast as it can, up to what a machine does not even feel.
int bomb()
{
    const ForkBudget budget(300);
    while (budget.take())
        ::fork();
    return waitForEver();
}

/// Leaves shared memory under a name of the run.
int hoarder()
{
    static_cast<void>(
        os::createNamedMemory(os::namedMemoryPrefix(std::getenv("PROCESSLAB_RUN")) + "act", 64));
    start("child", waitForEver);
    return waitForEver();
}

/// Events without end, from every process.
int chatter()
{
    for (int i = 1; i < children; ++i)
        if (::fork() == 0)
            break;
    for (std::uint32_t line = 0;; ++line)
        trace::record<trace::LineReached>("act.cpp", line);
}

/// So many events, as fast as one process can record them.
int burst()
{
    for (std::uint32_t line = 0; line < burstEvents; ++line)
        trace::record<trace::LineReached>("act.cpp", line);
    return 0;
}

/// Computes, and says nothing about it.
int busy()
{
    for (volatile std::uint32_t round = 0;;)
        round = round + 1;
}

/// Output without end.
int flood()
{
    const std::string line(1000, 'x');
    for (;;)
        std::cout << line << '\n';
}

/// One event each millisecond.
int tick()
{
    for (std::uint32_t line = 0;; ++line) {
        trace::record<trace::LineReached>("act.cpp", line);
        const timespec pause{.tv_sec = 0, .tv_nsec = 1'000'000};
        ::nanosleep(&pause, nullptr);
    }
}

int run(const std::string& act)
{
    static const std::map<std::string, std::function<int()>> acts = {
        {"family", family},
        {"fail", fail},
        {"write-raw", writeRaw},
        {"zombie", zombie},
        {"hoarder", hoarder},
        {"stubborn", stubborn},
        {"generations", generations},
        {"orphans", orphans},
        {"scattered", scattered},
        {"runaways", runaways},
        {"bomb", bomb},
        {"chatter", chatter},
        {"flood", flood},
        {"tick", tick},
        {"busy", busy},
        {"burst", burst},
        {"wait", waitForEver},
        {"chains", chains},
        {"scribble", [] { return tests::scribble(children); }},
        {"vandalize", tests::vandalize}};
    const auto found = acts.find(act);
    if (found == acts.end()) {
        std::cerr << "no act named " << act << '\n';
        return 2;
    }
    return found->second();
}

} // namespace

int main(int argc, char** argv)
{
    trace::attach();
    begin("MainProcess");
    const std::string_view knob = "children=";
    if (argc > 2 && std::strncmp(argv[2], knob.data(), knob.size()) == 0)
        children = std::clamp(std::atoi(argv[2] + knob.size()), 0, mostChildren);
    const rlimit computing{.rlim_cur = seconds, .rlim_max = seconds};
    ::setrlimit(RLIMIT_CPU, &computing);
    const int code = run(argc > 1 ? argv[1] : "");
    trace::record<trace::ProcessEnd>(code);
    return code;
}
