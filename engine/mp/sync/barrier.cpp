// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/sync/barrier.h"

#include "trace/turn.h"

#include <mutex>

namespace mp {

Barrier::Barrier(unsigned parties, std::string_view name, BarrierOptions options, AtLine)
    : m_id{trace::nextId()},
      m_parties(parties),
      m_action(std::move(options.action)),
      m_timeout(options.timeout),
      m_page(std::make_shared<SharedBlock<Page>>(SharedBlock<Page>::make()))
{
    if (parties == 0)
        throw std::logic_error("a barrier needs at least one party");
    trace::record<trace::BarrierCreated>(m_id, parties, name);
}

unsigned Barrier::waitUntil(const os::Deadline& deadline)
{
    const trace::Turn turn = trace::waitForTurn<trace::BarrierWaitBegin>(m_id);
    trace::record<trace::BarrierWaitBegin>(m_id, timeLeft(deadline));
    try {
        const unsigned index = comeAndGo(turn.later(deadline));
        trace::record<trace::BarrierWaitEnd>(m_id, index, true);
        return index;
    } catch (...) {
        trace::record<trace::BarrierWaitEnd>(m_id, 0u, false);
        throw;
    }
}

unsigned Barrier::comeAndGo(const os::Deadline& deadline)
{
    const std::scoped_lock with(page().monitor);
    enter();
    const unsigned index = page().count++;
    try {
        if (page().count == m_parties)
            release();
        else
            waitToBeReleased(deadline);
    } catch (...) {
        leave();
        throw;
    }
    leave();
    return index;
}

/// Who comes while the parties before still go waits for the last of them, and in CPython, too, the
/// timeout does not count here.
void Barrier::enter()
{
    while (page().state == State::Draining || page().state == State::Resetting)
        static_cast<void>(page().monitor.wait({}));
    if (page().state == State::Broken)
        throw BrokenBarrierError();
}

void Barrier::release()
{
    try {
        if (m_action)
            m_action();
    } catch (...) {
        breakNow();
        throw;
    }
    page().state = State::Draining;
    page().monitor.tellAll();
}

void Barrier::waitToBeReleased(const os::Deadline& deadline)
{
    while (page().state == State::Filling) {
        if (!page().monitor.wait(deadline) && page().state == State::Filling)
            breakNow();
    }
    if (page().state != State::Draining)
        throw BrokenBarrierError();
}

void Barrier::leave()
{
    const bool isLast = --page().count == 0;
    if (isLast && (page().state == State::Draining || page().state == State::Resetting)) {
        page().state = State::Filling;
        page().monitor.tellAll();
    }
}

void Barrier::reset(AtLine)
{
    const trace::Turn turn = trace::waitForTurn<trace::BarrierReset>(m_id);
    trace::record<trace::BarrierReset>(m_id);
    const std::scoped_lock with(page().monitor);
    if (page().count == 0)
        page().state = State::Filling;
    else if (page().state != State::Draining)
        page().state = State::Resetting;
    page().monitor.tellAll();
}

void Barrier::abort(AtLine)
{
    const trace::Turn turn = trace::waitForTurn<trace::BarrierBroken>(m_id);
    const std::scoped_lock with(page().monitor);
    breakNow();
}

void Barrier::breakNow()
{
    trace::record<trace::BarrierBroken>(m_id);
    page().state = State::Broken;
    page().monitor.tellAll();
}

bool Barrier::isBroken() const
{
    const std::scoped_lock with(page().monitor);
    return page().state == State::Broken;
}

unsigned Barrier::nWaiting() const
{
    const std::scoped_lock with(page().monitor);
    return page().state == State::Filling ? page().count : 0;
}

void Barrier::requireSendable() const
{
    if (m_action)
        throw std::logic_error("a barrier with an action cannot be sent to a process that inherits "
                               "no memory");
}

} // namespace mp
