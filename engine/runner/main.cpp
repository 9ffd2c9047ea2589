// SPDX-License-Identifier: GPL-3.0-or-later
#include "os/error.h"
#include "runner/run.h"

#include <algorithm>
#include <fcntl.h>
#include <iostream>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

constexpr int exitFailed = 1;
constexpr int exitBadUsage = 2;

/// What the client had open beyond what is meant for us would be kept open by the whole run. What
/// is meant for us is not for the lesson: the stream must end when the runner does.
void takeOver(int one, int other)
{
    const auto [low, high] = std::minmax(one, other);
    const auto close = [](int from, int to) {
        if (from <= to)
            ::syscall(SYS_close_range, from, to, 0);
    };
    close(STDERR_FILENO + 1, low - 1);
    close(std::max(low, STDERR_FILENO) + 1, high - 1);
    ::syscall(SYS_close_range, high + 1, ~0u, 0);
    for (const int ours : {one, other})
        os::checked(::fcntl(ours, F_SETFD, FD_CLOEXEC), "fcntl F_SETFD");
}

} // namespace

int main(int argc, char** argv)
{
    try {
        const auto arguments = std::span(argv, static_cast<std::size_t>(argc)).subspan(1);
        runner::Options options = runner::readOptions(arguments);
        takeOver(options.control, options.stream);
        // The terminal's Ctrl+C is the client's affair, and the session's number marks what is
        // ours.
        ::setsid();
        os::checked(::prctl(PR_SET_CHILD_SUBREAPER, 1), "prctl PR_SET_CHILD_SUBREAPER");
        runner::Run(std::move(options)).execute();
        return 0;
    } catch (const runner::BadOptions& error) {
        std::cerr << "processlab-runner: " << error.what()
                  << ". It is started by processlab, not by hand.\n";
        return exitBadUsage;
    } catch (const std::exception& error) {
        std::cerr << "processlab-runner: " << error.what() << '\n';
        return exitFailed;
    }
}
