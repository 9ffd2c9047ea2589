// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/sync/condition.h"

#include <algorithm>
#include <limits>
#include <stdexcept>

namespace mp {

Condition::Condition(std::shared_ptr<SemLock> lock, std::string_view name) : m_lock(std::move(lock))
{
    if (isUnpacking())
        return;
    m_id = {trace::nextId()};
    m_page = std::make_shared<SharedBlock<Page>>(SharedBlock<Page>::make());
    trace::record<trace::ConditionCreated>(m_id, m_lock->id(), name);
}

Condition::Condition(std::string_view name, AtLine) : Condition(RLock(name), name) {}

Condition::Condition(const Lock& lock, std::string_view name, AtLine) : Condition(lock.m_lock, name)
{
}

Condition::Condition(const RLock& lock, std::string_view name, AtLine)
    : Condition(lock.m_lock, name)
{
}

void Condition::requireMine() const
{
    if (!m_lock->isMine())
        throw std::logic_error("the condition's lock is not acquired by this thread");
}

bool Condition::waitUntil(const os::Deadline& deadline)
{
    requireMine();
    const trace::Turn turn = trace::waitForTurn<trace::ConditionWaitBegin>(m_id);
    Page& page = **m_page;
    trace::record<trace::ConditionWaitBegin>(m_id, timeLeft(deadline));
    ++page.sleeping;
    const std::uint32_t times = m_lock->releaseAll();
    const bool isCalled = page.calls.acquire(turn.later(deadline));
    page.awakened.release();
    m_lock->acquireAgain(times);
    trace::record<trace::ConditionWaitEnd>(m_id, isCalled);
    return isCalled;
}

void Condition::notify(unsigned count, AtLine)
{
    requireMine();
    const trace::Turn turn = trace::waitForTurn<trace::ConditionNotified>(m_id);
    Page& page = **m_page;
    trace::record<trace::ConditionNotified>(m_id, count);
    // Those whose time was over since the last notify() sleep no more.
    while (page.awakened.tryAcquire())
        --page.sleeping;
    const unsigned called = std::min(count, page.sleeping);
    page.sleeping -= called;
    for (unsigned sleeper = 0; sleeper < called; ++sleeper)
        page.calls.release();
    // Nobody who begins to wait later may take a call that was not meant for him.
    for (unsigned sleeper = 0; sleeper < called; ++sleeper)
        page.awakened.acquire();
    // Whose time was over at this moment may have been counted without having taken its call.
    while (page.calls.tryAcquire()) {
    }
}

void Condition::notifyAll(AtLine)
{
    notify(std::numeric_limits<unsigned>::max());
}

} // namespace mp
