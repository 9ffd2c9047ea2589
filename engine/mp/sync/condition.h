// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/sync/lock.h"

#include <concepts>

namespace mp {

/// A lock, and a place to wait until somebody who holds it says that something changed
/// (multiprocessing.Condition). A handle: copies are the same condition, and a child gets it as an
/// argument. `const mp::With with(condition);` holds its lock.
///
/// As in Python, notify() waits for those whom it calls to wake: one that was killed in wait()
/// makes a later notify() wait for ever.
class Condition
{
public:
    /// With an RLock of its own.
    explicit Condition(std::string_view name = {}, AtLine = AtLine());
    /// With this lock, a Lock or an RLock.
    explicit Condition(const Lock& lock, std::string_view name = {}, AtLine = AtLine());
    explicit Condition(const RLock& lock, std::string_view name = {}, AtLine = AtLine());

    bool acquire(AtLine = AtLine()) { return m_lock->acquire({}); }
    /// False if the lock was not to be had for so long.
    [[nodiscard]] bool acquire(Seconds timeout, AtLine = AtLine())
    {
        return m_lock->acquire(deadlineAfter(timeout));
    }
    void release(AtLine = AtLine()) { m_lock->release(); }
    /// For With and std::scoped_lock.
    void lock() { acquire(); }
    void unlock() { release(); }
    bool try_lock() { return m_lock->tryAcquire(); }

    /// Lets go of the lock, however often it was acquired, sleeps until notified and takes it
    /// again. Throws std::logic_error if the calling thread does not hold it, as all that follow.
    void wait(AtLine = AtLine()) { static_cast<void>(waitUntil({})); }
    /// False if nobody called for so long; holds the lock again all the same.
    [[nodiscard]] bool wait(Seconds timeout, AtLine = AtLine())
    {
        return waitUntil(deadlineAfter(timeout));
    }
    /// Waits until the predicate is true, asking it before the first wait and after each.
    void waitFor(const std::predicate auto& predicate, AtLine = AtLine());
    /// What the predicate said last: false if it was not true in time.
    [[nodiscard]] bool waitFor(const std::predicate auto& predicate, Seconds timeout,
                               AtLine = AtLine());

    /// Wakes `count` of those who wait now, all if they are fewer. They go on once the lock is
    /// free. Returns when they are awake.
    void notify(unsigned count = 1, AtLine = AtLine());
    void notifyAll(AtLine = AtLine());

    trace::SyncId id() const { return m_id; }
    /// For the arguments of a start; at any other time it throws std::runtime_error.
    void serialize(auto& archive) { archive(m_id.value, m_lock, m_page); }

private:
    struct Page {
        static constexpr const char* kind = "Condition";
        unsigned sleeping = 0;     ///< in wait(), as the last notify() left it; the lock guards it
        os::Semaphore calls{0};    ///< one for each sleeper that may go on
        os::Semaphore awakened{0}; ///< one for each that went on, called or not, and is not counted
    };

    Condition(std::shared_ptr<SemLock> lock, std::string_view name);
    bool waitUntil(const os::Deadline& deadline);
    void requireMine() const;

    trace::SyncId m_id;
    std::shared_ptr<SemLock> m_lock;
    std::shared_ptr<SharedBlock<Page>> m_page;
};

void Condition::waitFor(const std::predicate auto& predicate, AtLine)
{
    while (!predicate())
        wait();
}

bool Condition::waitFor(const std::predicate auto& predicate, Seconds timeout, AtLine)
{
    const os::Deadline asked = deadlineAfter(timeout);
    const auto heldBefore = trace::timeHeld();
    // In step mode the predicate, too, may have waited for turns: that is not the caller's time.
    const auto deadline = [&] { return *asked + (trace::timeHeld() - heldBefore); };
    bool isTrue = predicate();
    while (!isTrue && std::chrono::steady_clock::now() < deadline()) {
        static_cast<void>(waitUntil(deadline()));
        isTrue = predicate();
    }
    return isTrue;
}

} // namespace mp
