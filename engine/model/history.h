// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/timeline.h"
#include "model/world.h"
#include "trace/codec.h"

#include <functional>

namespace model {

/// A run as far as it is known: every event (about 40 bytes each), the world now, the timeline, and
/// checkpoints from which the world at any moment is folded in milliseconds.
class History
{
public:
    History();
    ~History();
    History(History&&) noexcept;
    History& operator=(History&&) noexcept;

    void append(const trace::Record& record);
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

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace model
