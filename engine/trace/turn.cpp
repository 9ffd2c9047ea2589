// SPDX-License-Identifier: GPL-3.0-or-later
#include "trace/turn.h"

#include "trace/futex.h"

namespace trace::detail {

constinit thread_local pid_t inTurnOf = 0;

namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

constinit thread_local std::chrono::nanoseconds held{0};

/// Asked before it is told: who sees the event can give the turn.
void waitInRing(Ring& ring, std::string_view operation, const Ahead& ahead)
{
    const std::uint32_t ask = control()->lastAsk.fetch_add(1) + 1;
    ring.ask.store(ask);
    record<TurnBegin>(operation, ahead.object, ahead.name, ahead.value, ask);
    while (ring.ask.load() == ask && control()->stepping.load() != 0 && isReaderAlive())
        futexWait(ring.ask, ask, 1s);
    ring.ask.store(0);
    record<TurnEnd>(operation, ahead.object, ask);
}

} // namespace

std::chrono::nanoseconds waitToBeGiven(std::string_view operation, const Ahead& ahead)
{
    const Clock::time_point began = Clock::now();
    if (Ring* const ring = ownRing())
        waitInRing(*ring, operation, ahead);
    const std::chrono::nanoseconds waited = Clock::now() - began;
    held += waited;
    return waited;
}

} // namespace trace::detail

namespace trace {

std::chrono::nanoseconds timeHeld()
{
    return detail::held;
}

} // namespace trace
