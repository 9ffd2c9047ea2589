// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/manager/served_object.h"
#include "os/deadline.h"

#include <condition_variable>
#include <stop_token>

namespace mp {

/// A moment on CLOCK_MONOTONIC, which is the same in all processes, as a number.
using PackedDeadline = std::optional<std::int64_t>;

inline PackedDeadline packedDeadline(const os::Deadline& deadline)
{
    if (!deadline)
        return {};
    return std::chrono::nanoseconds(deadline->time_since_epoch()).count();
}

/// The base of an object on which callers wait: as Served, and what it waits for ends when `stop`
/// is requested.
template <class Self>
class ServedWaiting : public Served<Self>
{
public:
    explicit ServedWaiting(std::stop_token stop) : m_stop(std::move(stop)) {}

protected:
    /// Waits, and lets others in meanwhile; false if the deadline came first. Throws
    /// std::runtime_error if the manager ends first.
    bool waitFor(const PackedDeadline& deadline, const auto& condition)
    {
        using std::chrono::steady_clock;
        bool isSo = false;
        if (deadline)
            isSo = m_changed.wait_until(
                this->mutex(), m_stop,
                steady_clock::time_point(std::chrono::nanoseconds(*deadline)), condition);
        else
            isSo = m_changed.wait(this->mutex(), m_stop, condition);
        if (!isSo && m_stop.stop_requested())
            throw std::runtime_error("the manager ends");
        return isSo;
    }
    /// What somebody waits for may be so now.
    void changed() { m_changed.notify_all(); }

private:
    const std::stop_token m_stop;
    std::condition_variable_any m_changed;
};

} // namespace mp
