// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/manager/managed_object.h"
#include "mp/manager/recorded_end.h"
#include "mp/manager/served_lock.h"
#include "mp/process/time.h"

namespace mp {

/// A lock in a manager's process (Python's manager.Lock()), which can be sent by any way, also to a
/// pool's task. A handle. It has no owner: anybody may release it. Who dies with it leaves it held.
class LockProxy
{
public:
    LockProxy() = default; ///< to be loaded
    explicit LockProxy(ManagedObject object) : m_lock(std::move(object)) {}

    /// Waits for it, however long it takes. True, as in Python.
    bool acquire() const { return acquireUntil({}); }
    /// acquire(false) does not wait: true if it was free.
    bool acquire(std::same_as<bool> auto block) const
    {
        return block ? acquire() : acquire(Seconds(0));
    }
    /// False if it was not to be had for so long.
    [[nodiscard]] bool acquire(Seconds timeout) const
    {
        return acquireUntil(deadlineAfter(timeout));
    }
    /// Throws std::logic_error if it is free.
    void release() const
    {
        const trace::Turn turn = trace::waitForTurn<trace::LockReleased>(id());
        trace::record<trace::LockReleased>(id());
        m_lock.call<&ServedLock::release>();
    }

    /// For std::scoped_lock and std::unique_lock.
    void lock() const { acquire(); }
    void unlock() const { release(); }
    bool try_lock() const { return acquire(false); }

    trace::LockId id() const { return {m_lock.id()}; }
    void serialize(auto& archive) { archive(m_lock); }

private:
    bool acquireUntil(const os::Deadline& deadline) const
    {
        const trace::Turn turn = trace::waitForTurn<trace::LockAcquireBegin>(id());
        trace::record<trace::LockAcquireBegin>(id(), timeLeft(deadline));
        return recordedEnd(
            [&] { return m_lock.call<&ServedLock::acquire>(packedDeadline(turn.later(deadline))); },
            [&](bool ok) { trace::record<trace::LockAcquireEnd>(id(), ok); });
    }

    ManagedObject m_lock;
};

inline std::string repr(const LockProxy&)
{
    return "<LockProxy object>";
}

} // namespace mp
