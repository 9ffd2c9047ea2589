// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/options.h"
#include "trace/events/run.h"

#include <optional>

namespace runner {

/// How far a run may go before it is ended for the user's sake.
class Limits
{
public:
    using Clock = std::chrono::steady_clock;

    /// The time counts from here.
    explicit Limits(const Options& options);

    /// Stops the time, while the user thinks, or lets it go on.
    void holdClock(bool isHeld);
    /// The end of time while it stands still.
    Clock::time_point deadline() const
    {
        return m_heldSince ? Clock::time_point::max() : m_deadline;
    }

    /// What the run has exceeded, said in one sentence.
    std::optional<trace::RunLimit> exceeded(std::size_t aliveProcesses,
                                            std::uint64_t printedBytes) const;

private:
    Clock::time_point m_deadline; ///< if the time goes on
    std::optional<Clock::time_point> m_heldSince;
    std::chrono::milliseconds m_time;
    std::uint32_t m_processes;
    std::uint64_t m_output;
};

/// The word for run.end when this limit has ended the run.
std::string outcomeOf(const trace::RunLimit& limit);

} // namespace runner
