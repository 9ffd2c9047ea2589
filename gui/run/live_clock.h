// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/world.h"

#include <chrono>
#include <optional>

namespace gui {

/// Tells how an event that happens now would be stamped, so that a sleeping lesson's timeline moves
/// on between two events. An event cannot be read before it happens: the least delay seen is the
/// best estimate.
class LiveClock
{
public:
    using Steady = std::chrono::steady_clock;

    void reset() { m_origin.reset(); }

    /// An event with this stamp has just been read.
    void see(model::Time t, Steady::time_point at = Steady::now())
    {
        const auto origin = at - t;
        if (!m_origin || origin < *m_origin)
            m_origin = origin;
    }

    model::Time now(Steady::time_point at = Steady::now()) const
    {
        return m_origin ? at - *m_origin : model::Time{0};
    }

private:
    std::optional<Steady::time_point> m_origin;
};

} // namespace gui
