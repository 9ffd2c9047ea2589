// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/process/after_fork.h"
#include "mp/process/shared_block.h"
#include "mp/sync/lock_page.h"
#include "mp/sync/this_thread.h"
#include "os/deadline.h"
#include "trace/turn.h"

#include <cereal/types/memory.hpp>

namespace mp {

enum class LockKind : std::uint8_t { Lock, RLock, Semaphore, BoundedSemaphore };

/// What Lock, RLock, Semaphore and BoundedSemaphore do, under one roof (CPython:
/// _multiprocessing.SemLock). What processes share is a semaphore, which knows no owner; who holds
/// it is known to each process for its own threads only, and to no forked child.
class SemLock
{
public:
    struct Shape {
        LockKind kind = LockKind::Lock;
        std::uint32_t value = 1; ///< how many may hold it at first
        bool isRobust = false;   ///< for Lock and RLock only

        void serialize(auto& archive) { archive(kind, value, isRobust); }
    };

    SemLock(const Shape& shape, std::string_view name);
    /// One that came with the arguments of this process's start.
    SemLock(trace::LockId id, const Shape& shape, SharedBlock<LockPage> page);
    ~SemLock();
    SemLock(const SemLock&) = delete;
    SemLock& operator=(const SemLock&) = delete;

    trace::LockId id() const { return m_id; }
    bool acquire(const os::Deadline& asked);
    /// Does not wait, but for its turn.
    bool tryAcquire();
    /// Throws std::logic_error if it was released too many times, or is an RLock or robust and not
    /// the calling thread's.
    void release();

    /// tryAcquire() and release() without an event.
    bool tryTake();
    void giveBack();

    /// True if the calling thread acquired it last in this process and did not release it.
    bool isMine() const { return m_owner.load(std::memory_order_relaxed) == thisThread(); }
    /// How often more it can be acquired now; for one that is not robust.
    std::uint32_t value() const { return m_page->semaphore.value(); }
    /// For a Lock or an RLock.
    bool isTakenBySomebody() const;
    /// While held: whether the one that held it before died with it.
    bool ownerDied() const { return m_ownerDied; }

    /// Releases it as often as this thread acquired it; for a wait that needs it later again.
    std::uint32_t releaseAll();
    void acquireAgain(std::uint32_t times);

    void save(auto& archive) const { archive(m_id.value, m_shape, m_page); }
    template <class Archive>
    static void load_and_construct(Archive& archive, cereal::construct<SemLock>& construct);

private:
    bool isReacquired() const { return m_shape.kind == LockKind::RLock && isMine(); }
    bool take(const os::Deadline& deadline);
    bool isTaken(os::RobustMutex::Taken taken);
    bool noteTaken(bool ok);
    void requireReleasable() const;
    void giveBackOnce();

    const trace::LockId m_id;
    const Shape m_shape;
    const std::uint32_t m_mostFree; ///< releasing beyond it is a mistake
    SharedBlock<LockPage> m_page;
    std::atomic<ThreadMark> m_owner = nullptr;
    std::uint32_t m_depth = 0; ///< of an RLock, the owner's
    bool m_ownerDied = false;  ///< the owner's
    AfterForkHook m_disownInChild;
};

template <class Archive>
void SemLock::load_and_construct(Archive& archive, cereal::construct<SemLock>& construct)
{
    trace::LockId id;
    Shape shape;
    SharedBlock<LockPage> page;
    archive(id.value, shape, page);
    construct(id, shape, std::move(page));
}

} // namespace mp
