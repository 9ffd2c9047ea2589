// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/timeline.h"
#include "model/world.h"
#include "trace/codec.h"

#include <functional>

namespace model {

/// A run as far as it is known: every event (about 50 bytes each), the world now, the timeline, and
/// checkpoints from which the world at any moment is folded in milliseconds.
class History
{
public:
    History();
    ~History();
    History(History&&) noexcept;
    History& operator=(History&&) noexcept;

    void append(const trace::Record& record);
    /// Throws trace::BadFrame, and stays as it was, when the frame is none.
    void append(std::span<const std::byte> frame);

    std::size_t size() const;
    trace::Record at(std::size_t index) const; ///< O(1) up to a short scan
    /// Index of the first event later than t: events [0, index) have happened by t.
    std::size_t countUntil(Time t) const;

    const World& now() const;
    World worldAt(Time t) const; ///< the state after every event with time <= t
    World worldAfter(std::size_t events) const;
    const Timeline& timeline() const;

    void forEach(const std::function<void(const trace::Record&)>& visit) const;

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
