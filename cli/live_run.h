// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/interruption.h"
#include "session/session.h"
#include "trace/events.h"

#include <cstddef>
#include <span>

namespace cli {

/// How following a run came to its end.
enum class FollowEnd {
    RunEnded,
    OutputClosed, ///< nobody reads standard output any more: the run was stopped
    Interrupted,  ///< by Ctrl+C or a request to end: the run was stopped
};

/// Sees every event of a run.
class Onlooker
{
public:
    virtual ~Onlooker() = default;
    /// In order, each once, as the stream stamped it.
    virtual void see(trace::Record record, std::span<const std::byte> frame) = 0;
    /// All that has come so far was seen: the moment to write it out. False stops the run, since
    /// nobody reads what it writes.
    [[nodiscard]] virtual bool caughtUp() = 0;
    /// True if a reader of standard output that goes away should stop the run at once.
    virtual bool usesStandardOutput() const = 0;
};

/// Starts the run and blocks until its stream has ended; the onlooker sees all of it, the events
/// after a stop included. When this returns or throws, every process of the run is gone.
FollowEnd follow(const session::RunOptions& options, Onlooker& onlooker,
                 const Interruption& interruption);

} // namespace cli
