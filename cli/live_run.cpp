// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/live_run.h"

#include "trace/codec.h"

#include <array>
#include <poll.h>
#include <unistd.h>

namespace cli {
namespace {

enum class Woken { ByEvents, ByInterruption, ByClosedOutput };

/// Waits for the next thing that matters. Descriptors that are negative are not watched.
Woken waitForNews(int events, int interruption, int output)
{
    // No events asked for on the output: poll() then tells only that its reader is gone.
    std::array<pollfd, 3> watched{{{events, POLLIN, 0}, {interruption, POLLIN, 0}, {output, 0, 0}}};
    (void)::poll(watched.data(), watched.size(), -1); // EINTR: the caller comes again
    if (watched[1].revents != 0)
        return Woken::ByInterruption;
    return watched[2].revents != 0 ? Woken::ByClosedOutput : Woken::ByEvents;
}

} // namespace

FollowEnd follow(const session::RunOptions& options, Onlooker& onlooker,
                 const Interruption& interruption)
{
    session::Session run(options);
    const int output = onlooker.usesStandardOutput() ? STDOUT_FILENO : -1;
    auto end = FollowEnd::RunEnded;
    bool isStopped = false;
    const auto stopBecause = [&](FollowEnd why) {
        run.stop();
        isStopped = true;
        end = why;
    };
    for (;;) {
        switch (waitForNews(run.descriptor(), isStopped ? -1 : interruption.descriptor(),
                            isStopped ? -1 : output)) {
        case Woken::ByInterruption: stopBecause(FollowEnd::Interrupted); break;
        case Woken::ByClosedOutput: stopBecause(FollowEnd::OutputClosed); break;
        case Woken::ByEvents: break;
        }
        const auto status = run.read(
            [&](std::span<const std::byte> frame) { onlooker.see(trace::decode(frame), frame); });
        if (!onlooker.caughtUp() && !isStopped)
            stopBecause(Interruption::received() != 0 ? FollowEnd::Interrupted
                                                      : FollowEnd::OutputClosed);
        if (status == session::ReadStatus::Ended)
            return end;
    }
}

} // namespace cli
