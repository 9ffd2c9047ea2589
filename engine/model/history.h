// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/run_clock.h"
#include "model/timeline.h"
#include "model/world.h"
#include "trace/codec.h"

#include <functional>

namespace model {

/// A run as far as it is known: every event (about 50 bytes each), the world now, the timeline, and
/// checkpoints from which the world at any moment is folded in milliseconds. It takes the events as
/// the stream stamped them, and tells all its times by the run's own clock, without the pauses.
class History
{
public:
    History();
    ~History();
    History(History&&) noexcept;
    History& operator=(History&&) noexcept;

    /// Gives the event back at its time in the run: what else follows the run sees that one.
    trace::Record append(const trace::Record& stamped);
    /// Throws trace::BadFrame, and stays as it was, when the frame is none.
    trace::Record append(std::span<const std::byte> frame);

    std::size_t size() const;
    trace::Record at(std::size_t index) const; ///< O(1) up to a short scan
    /// Index of the first event later than t: events [0, index) have happened by t.
    std::size_t countUntil(Time t) const;

    const World& now() const;
    World worldAt(Time t) const; ///< the state after every event with time <= t
    World worldAfter(std::size_t events) const;
    const Timeline& timeline() const;
    const RunClock& clock() const;

    void forEach(const std::function<void(const trace::Record&)>& visit) const;
    /// The first so many events as the stream stamped them: what a recording, or another history,
    /// is made of.
    void forStamped(std::size_t events,
                    const std::function<void(const trace::Record&)>& visit) const;

    /// Memory in use, for whoever measures.
    struct Footprint {
        std::size_t log = 0;         ///< the events themselves and their index
        std::size_t timeline = 0;    ///< slices and arrows
        std::size_t checkpoints = 0; ///< about
        std::size_t checkpointCount = 0;
    };
    Footprint footprint() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace model
