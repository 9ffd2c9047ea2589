// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/time.h"
#include "trace/events.h"

#include <optional>
#include <vector>

namespace model {

/// A time in which the user had paused the run.
struct Pause {
    Time at{0};                 ///< the one instant that it is on the run's clock
    std::optional<Time> length; ///< in real time; not known while it goes on

    friend bool operator==(const Pause&, const Pause&) = default;
};

/// The run's own clock, which stands still while the run is paused, as its processes do. The stream
/// stamps real times; on this clock an event happens at its stamp without the pauses that were over
/// before it, and what happens in a pause happens at the instant at which the pause began. No event
/// comes before a pause that the stream told of earlier. Without a pause the two are the same, and
/// what was left out once is not left out again.
class RunClock
{
public:
    /// Takes the stream's next event, and says when it happens.
    Time see(const trace::Record& record);

    /// When an event that was seen happens: its number, counted from 0, and its stamp.
    Time timeOf(std::size_t event, Time stamp) const
    {
        return m_pauses.empty() ? stamp : stretchOf(event).timeOf(stamp);
    }

    /// What the clock shows at a moment after every event that was seen.
    Time timeAt(Time stamp) const;

    /// In their order.
    const std::vector<Pause>& pauses() const { return m_pauses; }

private:
    /// From an event on, until the next stretch: the stamp without what is left out, and never
    /// before `from` or after `to`.
    struct Stretch {
        std::size_t since = 0;
        Time leftOut{0};
        Time from = Time::min();
        Time to = Time::max();

        Time timeOf(Time stamp) const;
    };

    bool isPaused() const { return !m_pauses.empty() && !m_pauses.back().length; }
    const Stretch& stretchOf(std::size_t event) const;
    void stop(std::size_t event, Time stamp);
    void goOn(std::size_t event, Time stamp);

    std::size_t m_events = 0;
    /// The first has the whole run as long as nobody pauses; two more for each pause: in it, and
    /// after it.
    std::vector<Stretch> m_stretches = std::vector<Stretch>(1);
    std::vector<Pause> m_pauses;
};

} // namespace model
