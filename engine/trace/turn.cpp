// SPDX-License-Identifier: GPL-3.0-or-later
#include "trace/turn.h"

#include "trace/futex.h"

namespace trace::detail {

constinit thread_local pid_t inTurnOf = 0;

namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

/// Asked before it is told: who sees the event can give the turn.
void waitInRing(Ring& ring, std::string_view operation, const Ahead& ahead)
{
    const std::uint32_t ticket = ring.turnsAsked.fetch_add(1) + 1;
    record<TurnBegin>(operation, ahead.object, ahead.name, ahead.value);
    for (std::uint32_t given = ring.turnsGiven.load(); given != ticket;
         given = ring.turnsGiven.load()) {
        if (control()->stepping.load() == 0 || !isReaderAlive())
            break;
        futexWait(ring.turnsGiven, given, 1s);
    }
    ring.turnsGiven.store(ticket);
    record<TurnEnd>(operation, ahead.object);
}

} // namespace

std::chrono::nanoseconds waitToBeGiven(std::string_view operation, const Ahead& ahead)
{
    const Clock::time_point began = Clock::now();
    if (Ring* const ring = ownRing())
        waitInRing(*ring, operation, ahead);
    return Clock::now() - began;
}

} // namespace trace::detail
