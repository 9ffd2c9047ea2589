// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/sync/event_flag.h"

#include "os/futex.h"
#include "trace/turn.h"

namespace mp {
namespace {

bool isOdd(std::uint32_t turns)
{
    return turns % 2 == 1;
}

} // namespace

EventFlag::EventFlag(std::string_view name, AtLine)
{
    if (isUnpacking())
        return;
    m_id = {trace::nextId()};
    m_page = std::make_shared<SharedBlock<Page>>(SharedBlock<Page>::make());
    trace::record<trace::EventCreated>(m_id, name);
}

void EventFlag::set(AtLine)
{
    const trace::Turn turn = trace::waitForTurn<trace::EventSet>(m_id);
    trace::record<trace::EventSet>(m_id);
    std::atomic<std::uint32_t>& turns = (*m_page)->turns;
    std::uint32_t seen = turns.load();
    while (!isOdd(seen) && !turns.compare_exchange_weak(seen, seen + 1)) {
    }
    os::futexWakeAll(turns);
}

void EventFlag::clear(AtLine)
{
    const trace::Turn turn = trace::waitForTurn<trace::EventCleared>(m_id);
    trace::record<trace::EventCleared>(m_id);
    std::atomic<std::uint32_t>& turns = (*m_page)->turns;
    std::uint32_t seen = turns.load();
    while (isOdd(seen) && !turns.compare_exchange_weak(seen, seen + 1)) {
    }
}

bool EventFlag::isSet() const
{
    return isOdd((*m_page)->turns.load());
}

bool EventFlag::waitUntil(const os::Deadline& deadline) const
{
    const trace::Turn turn = trace::waitForTurn<trace::EventWaitBegin>(m_id);
    trace::record<trace::EventWaitBegin>(m_id, timeLeft(deadline));
    const bool ok = isUp(turn.later(deadline));
    trace::record<trace::EventWaitEnd>(m_id, ok);
    return ok;
}

bool EventFlag::isUp(const os::Deadline& deadline) const
{
    const std::atomic<std::uint32_t>& turns = (*m_page)->turns;
    const std::uint32_t before = turns.load();
    if (isOdd(before))
        return true;
    while (turns.load() == before) {
        if (deadline && std::chrono::steady_clock::now() >= *deadline)
            return false;
        os::futexWait(turns, before, deadline);
    }
    return true;
}

} // namespace mp
