// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/line/at_line.h"
#include "mp/process/time.h"
#include "mp/sync/sem_lock.h"

#include <concepts>

namespace mp {

/// What can be done with a Lock, an RLock and a semaphore alike. A handle: copies are the same
/// lock, and a child gets it as an argument of its target. `const mp::With with(lock);` is
/// Python's `with lock:`. A process that dies while it holds one leaves it held.
class Acquirable
{
public:
    /// Waits for it, however long it takes. True, as in Python.
    bool acquire(AtLine = AtLine()) { return m_lock->acquire({}); }
    /// acquire(false) does not wait: true if it was free.
    bool acquire(std::same_as<bool> auto block, AtLine = AtLine())
    {
        return block ? acquire() : m_lock->tryAcquire();
    }
    /// False if it was not to be had for so long; zero and less do not wait.
    [[nodiscard]] bool acquire(Seconds timeout, AtLine = AtLine())
    {
        return m_lock->acquire(deadlineAfter(timeout));
    }
    /// The timeout counts only if it may `block`.
    [[nodiscard]] bool acquire(bool block, Seconds timeout, AtLine = AtLine())
    {
        return block ? acquire(timeout) : m_lock->tryAcquire();
    }
    /// Throws std::logic_error if that is a mistake; each kind says when.
    void release(AtLine = AtLine()) { m_lock->release(); }

    /// For With, std::scoped_lock and std::unique_lock.
    void lock() { acquire(); }
    void unlock() { release(); }
    bool try_lock() { return m_lock->tryAcquire(); }

    trace::LockId id() const { return m_lock->id(); }

    /// For the arguments of a start; at any other time it throws std::runtime_error.
    void serialize(auto& archive) { archive(m_lock); }

protected:
    Acquirable(const SemLock::Shape& shape, std::string_view name)
        : m_lock(makeShared<SemLock>(shape, name))
    {
    }
    ~Acquirable() = default;
    Acquirable(const Acquirable&) = default;
    Acquirable& operator=(const Acquirable&) = default;

    SemLock& semLock() const { return *m_lock; }

private:
    friend class Condition;
    friend class QuietHold;
    std::shared_ptr<SemLock> m_lock;
};

} // namespace mp
