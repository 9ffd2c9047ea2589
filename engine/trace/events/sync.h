// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trace/events/types.h"

#include <string_view>
#include <tuple>

/// Locks and the other ways to wait for each other.
namespace trace {

/// `type` is lock, rlock, semaphore or bounded_semaphore; `value` is how many may hold it.
struct LockCreated {
    static constexpr std::string_view kind = "lock.created";
    LockId lock;
    Text type;
    std::uint32_t value = 0;
    Text name;

    static constexpr std::string_view fieldNames = "lock kind value name";
    static constexpr auto fields(auto& self)
    {
        return std::tie(self.lock, self.type, self.value, self.name);
    }
};

/// acquire() was called.
struct LockAcquireBegin {
    static constexpr std::string_view kind = "lock.acquire.begin";
    LockId lock;

    static constexpr std::string_view fieldNames = "lock";
    static constexpr auto fields(auto& self) { return std::tie(self.lock); }
};

/// acquire() returned; not `ok` if it timed out.
struct LockAcquireEnd {
    static constexpr std::string_view kind = "lock.acquire.end";
    LockId lock;
    bool ok = false;

    static constexpr std::string_view fieldNames = "lock ok";
    static constexpr auto fields(auto& self) { return std::tie(self.lock, self.ok); }
};

/// By the caller, before the lock is free.
struct LockReleased {
    static constexpr std::string_view kind = "lock.released";
    LockId lock;

    static constexpr std::string_view fieldNames = "lock";
    static constexpr auto fields(auto& self) { return std::tie(self.lock); }
};

/// The flag is being set.
struct EventSet {
    static constexpr std::string_view kind = "event.set";
    SyncId event;

    static constexpr std::string_view fieldNames = "id";
    static constexpr auto fields(auto& self) { return std::tie(self.event); }
};

/// The flag is being cleared.
struct EventCleared {
    static constexpr std::string_view kind = "event.cleared";
    SyncId event;

    static constexpr std::string_view fieldNames = "id";
    static constexpr auto fields(auto& self) { return std::tie(self.event); }
};

/// wait() was called.
struct EventWaitBegin {
    static constexpr std::string_view kind = "event.wait.begin";
    SyncId event;

    static constexpr std::string_view fieldNames = "id";
    static constexpr auto fields(auto& self) { return std::tie(self.event); }
};

/// wait() returned; not `ok` if it timed out.
struct EventWaitEnd {
    static constexpr std::string_view kind = "event.wait.end";
    SyncId event;
    bool ok = false;

    static constexpr std::string_view fieldNames = "id ok";
    static constexpr auto fields(auto& self) { return std::tie(self.event, self.ok); }
};

/// wait() lets go of the lock and sleeps.
struct ConditionWaitBegin {
    static constexpr std::string_view kind = "condition.wait.begin";
    SyncId condition;

    static constexpr std::string_view fieldNames = "id";
    static constexpr auto fields(auto& self) { return std::tie(self.condition); }
};

/// wait() holds the lock again.
struct ConditionWaitEnd {
    static constexpr std::string_view kind = "condition.wait.end";
    SyncId condition;
    bool ok = false;

    static constexpr std::string_view fieldNames = "id ok";
    static constexpr auto fields(auto& self) { return std::tie(self.condition, self.ok); }
};

/// notify() wakes at most `count` waiters.
struct ConditionNotified {
    static constexpr std::string_view kind = "condition.notified";
    SyncId condition;
    std::uint32_t count = 0;

    static constexpr std::string_view fieldNames = "id count";
    static constexpr auto fields(auto& self) { return std::tie(self.condition, self.count); }
};

/// One party has come.
struct BarrierWaitBegin {
    static constexpr std::string_view kind = "barrier.wait.begin";
    SyncId barrier;

    static constexpr std::string_view fieldNames = "id";
    static constexpr auto fields(auto& self) { return std::tie(self.barrier); }
};

/// The barrier opened, or broke if not `ok`.
struct BarrierWaitEnd {
    static constexpr std::string_view kind = "barrier.wait.end";
    SyncId barrier;
    std::uint32_t index = 0;
    bool ok = false;

    static constexpr std::string_view fieldNames = "id index ok";
    static constexpr auto fields(auto& self) { return std::tie(self.barrier, self.index, self.ok); }
};

} // namespace trace
