// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/chunked.h"
#include "model/world.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace model {

enum class Landmark {
    Event,     ///< any
    OfProcess, ///< one process acts, gets a signal, dies or is reaped
    Block,     ///< a process begins to wait in a call, for longer than the timeline's shortestWait
    Send,      ///< a value or task is sent, or arrives
    Exit,      ///< a process dies or is reaped
    Scene, ///< what a class is shown, one after the other: a wait, a death, a value that moves, and
           ///< what is begun, printed, signalled, held, set, shared or returned from
};

/// Whom the event befalls that another does or sees: who gets a signal, dies or is reaped. 0:
/// nobody.
pid_t suffererOf(const trace::AnyEvent& event);

/// Which events of a run are landmarks: four bytes for each event and landmark, found by halving,
/// so that a jump costs the same in a run of a million events. Knows less than 2^32 events.
class Landmarks
{
public:
    /// The record is the run's next event; `after` is the world with it applied.
    void see(const trace::Record& record, const World& after);

    /// The first such event from number `event` on. The PID counts for OfProcess only.
    std::optional<std::size_t> from(std::size_t event, Landmark what, pid_t pid = 0) const;
    /// The last such event before number `event`.
    std::optional<std::size_t> before(std::size_t event, Landmark what, pid_t pid = 0) const;

private:
    using Events = Chunked<std::uint32_t>; ///< numbers, ascending

    struct Wait {
        std::uint32_t event = 0;
        Time t{0};
    };

    void seeWait(const trace::At& at, std::uint32_t number, const World& after);
    std::optional<std::size_t> eventFrom(std::size_t event, Landmark what, pid_t pid) const;
    std::optional<std::size_t> eventBefore(std::size_t event, Landmark what, pid_t pid) const;
    const Events& eventsOf(Landmark what, pid_t pid) const;

    std::uint32_t m_count = 0;
    std::unordered_map<pid_t, Events> m_ofProcess;
    Events m_blocks;
    Events m_sends;
    Events m_exits;
    Events m_scenes;                         ///< beside the waits, which are in m_blocks
    std::unordered_map<pid_t, Wait> m_waits; ///< of the processes that wait now
};

} // namespace model
