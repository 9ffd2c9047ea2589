// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/sync/sem_lock.h"

#include "mp/process/current_process.h"

#include <stdexcept>

namespace mp {
namespace {

std::string_view nameOf(LockKind kind)
{
    switch (kind) {
    case LockKind::Lock: return "lock";
    case LockKind::RLock: return "rlock";
    case LockKind::Semaphore: return "semaphore";
    case LockKind::BoundedSemaphore: return "bounded_semaphore";
    }
    return {};
}

std::uint32_t mostFree(const SemLock::Shape& shape)
{
    return shape.kind == LockKind::Semaphore ? os::Semaphore::maxValue : shape.value;
}

} // namespace

SemLock::SemLock(trace::LockId id, const Shape& shape, SharedBlock<LockPage> page)
    : m_id(id),
      m_shape(shape),
      m_mostFree(mostFree(shape)),
      m_page(std::move(page)),
      m_disownInChild([this] {
          m_owner = nullptr;
          m_depth = 0;
      })
{
}

SemLock::SemLock(const Shape& shape, std::string_view name)
    : SemLock({trace::nextId()}, shape, SharedBlock<LockPage>::make(shape.value))
{
    trace::record<trace::LockCreated>(m_id, nameOf(shape.kind), shape.value, name, shape.isRobust);
}

SemLock::~SemLock()
{
    // The kernel's list of what this thread holds leads through the page: it must stay mapped.
    if (m_shape.isRobust && m_owner.load() != nullptr)
        static_cast<void>(new SharedBlock<LockPage>(std::move(m_page)));
}

bool SemLock::acquire(const os::Deadline& asked)
{
    if (!trace::isTraced())
        return take(asked);
    const trace::Turn turn = trace::waitForTurn<trace::LockAcquireBegin>(m_id);
    trace::record<trace::LockAcquireBegin>(m_id, timeLeft(asked));
    const bool ok = take(turn.later(asked));
    trace::record<trace::LockAcquireEnd>(m_id, ok);
    return ok;
}

bool SemLock::tryAcquire()
{
    if (!trace::isTraced())
        return tryTake();
    const trace::Turn turn = trace::waitForTurn<trace::LockAcquireBegin>(m_id);
    trace::record<trace::LockAcquireBegin>(m_id, trace::Timeout(0));
    const bool ok = tryTake();
    trace::record<trace::LockAcquireEnd>(m_id, ok);
    return ok;
}

bool SemLock::take(const os::Deadline& deadline)
{
    return noteTaken(isReacquired() || (m_shape.isRobust ? isTaken(m_page->mutex.acquire(deadline))
                                                         : m_page->semaphore.acquire(deadline)));
}

bool SemLock::tryTake()
{
    return noteTaken(isReacquired() || (m_shape.isRobust ? isTaken(m_page->mutex.tryAcquire())
                                                         : m_page->semaphore.tryAcquire()));
}

bool SemLock::isTaken(os::RobustMutex::Taken taken)
{
    using Taken = os::RobustMutex::Taken;
    if (taken == Taken::No)
        return false;
    const pid_t before = m_page->robustOwner.exchange(currentProcess().pid());
    m_ownerDied = taken == Taken::FromTheDead;
    if (m_ownerDied)
        trace::record<trace::LockRecovered>(m_id, before);
    return true;
}

bool SemLock::noteTaken(bool ok)
{
    if (!ok)
        return false;
    if (m_shape.kind == LockKind::RLock)
        ++m_depth;
    // Of a semaphore, which many hold at once, it says nothing, and nobody asks.
    m_owner.store(thisThread(), std::memory_order_relaxed);
    return true;
}

void SemLock::requireReleasable() const
{
    if (m_shape.kind == LockKind::RLock || m_shape.isRobust) {
        if (!isMine())
            throw std::logic_error("the lock is not this thread's to release");
    } else if (m_page->semaphore.value() >= m_mostFree) {
        throw std::logic_error("semaphore or lock released too many times");
    }
}

void SemLock::release()
{
    if (!trace::isTraced())
        return giveBack();
    const trace::Turn turn = trace::waitForTurn<trace::LockReleased>(m_id);
    requireReleasable();
    trace::record<trace::LockReleased>(m_id);
    giveBackOnce();
}

void SemLock::giveBack()
{
    requireReleasable();
    giveBackOnce();
}

void SemLock::giveBackOnce()
{
    if (m_shape.kind == LockKind::RLock && --m_depth > 0)
        return;
    m_owner.store(nullptr, std::memory_order_relaxed);
    if (!m_shape.isRobust)
        return m_page->semaphore.release();
    m_ownerDied = false;
    m_page->robustOwner = 0;
    static_cast<void>(m_page->mutex.release()); // it is this thread's, as was just made sure
}

bool SemLock::isTakenBySomebody() const
{
    return m_shape.isRobust ? m_page->robustOwner.load() != 0 : value() == 0;
}

std::uint32_t SemLock::releaseAll()
{
    std::uint32_t times = 0;
    while (isMine()) {
        release();
        ++times;
    }
    return times;
}

void SemLock::acquireAgain(std::uint32_t times)
{
    for (std::uint32_t time = 0; time < times; ++time)
        acquire({});
}

} // namespace mp
