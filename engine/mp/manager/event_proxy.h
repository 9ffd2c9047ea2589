// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/manager/managed_object.h"
#include "mp/manager/recorded_end.h"
#include "mp/manager/served_event.h"
#include "mp/process/time.h"

namespace mp {

/// A flag in a manager's process (Python's manager.Event()), which can be sent by any way, also to
/// a pool's task. A handle. Clear at first.
class EventProxy
{
public:
    EventProxy() = default; ///< to be loaded
    explicit EventProxy(ManagedObject object) : m_event(std::move(object)) {}

    /// Wakes all who wait.
    void set() const
    {
        const trace::Turn turn = trace::waitForTurn<trace::EventSet>(id());
        trace::record<trace::EventSet>(id());
        m_event.call<&ServedEvent::set>();
    }
    void clear() const
    {
        const trace::Turn turn = trace::waitForTurn<trace::EventCleared>(id());
        trace::record<trace::EventCleared>(id());
        m_event.call<&ServedEvent::clear>();
    }
    bool isSet() const { return m_event.call<&ServedEvent::isSet>(); }

    /// Returns once the flag is set.
    void wait() const { static_cast<void>(waitUntil({})); }
    /// False if it was not set for so long.
    [[nodiscard]] bool wait(Seconds timeout) const { return waitUntil(deadlineAfter(timeout)); }

    trace::SyncId id() const { return {m_event.id()}; }
    void serialize(auto& archive) { archive(m_event); }

private:
    bool waitUntil(const os::Deadline& deadline) const
    {
        const trace::Turn turn = trace::waitForTurn<trace::EventWaitBegin>(id());
        trace::record<trace::EventWaitBegin>(id(), timeLeft(deadline));
        return recordedEnd(
            [&] { return m_event.call<&ServedEvent::wait>(packedDeadline(turn.later(deadline))); },
            [&](bool ok) { trace::record<trace::EventWaitEnd>(id(), ok); });
    }

    ManagedObject m_event;
};

inline std::string repr(const EventProxy&)
{
    return "<EventProxy object>";
}

} // namespace mp
