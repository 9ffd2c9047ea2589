// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trace/events/types.h"

#include <string_view>
#include <tuple>

/// Locks and the other ways to wait for each other.
namespace trace {

/// `type` is lock, rlock, semaphore or bounded_semaphore; `value` is how many may hold it. If its
/// holder dies, a `robust` one goes to the next who wants it.
struct LockCreated {
    static constexpr std::string_view kind = "lock.created";
    LockId lock;
    Text type;
    std::uint32_t value = 0;
    Text name;
    bool robust = false;

    static constexpr std::string_view fieldNames = "lock kind value name robust";
    static constexpr auto fields(auto& self)
    {
        return std::tie(self.lock, self.type, self.value, self.name, self.robust);
    }
};

/// acquire() was called.
struct LockAcquireBegin {
    static constexpr std::string_view kind = "lock.acquire.begin";
    LockId lock;
    Timeout timeout{};

    static constexpr std::string_view fieldNames = "lock timeout";
    static constexpr auto fields(auto& self) { return std::tie(self.lock, self.timeout); }
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

/// A robust lock was had from `owner`, which died with it; before the acquire's end.
struct LockRecovered {
    static constexpr std::string_view kind = "lock.recovered";
    LockId lock;
    std::int32_t owner = 0;

    static constexpr std::string_view fieldNames = "lock owner";
    static constexpr auto fields(auto& self) { return std::tie(self.lock, self.owner); }
};

/// By the creator; the flag is clear.
struct EventCreated {
    static constexpr std::string_view kind = "event.created";
    SyncId event;
    Text name;

    static constexpr std::string_view fieldNames = "id name";
    static constexpr auto fields(auto& self) { return std::tie(self.event, self.name); }
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
    Timeout timeout{};

    static constexpr std::string_view fieldNames = "id timeout";
    static constexpr auto fields(auto& self) { return std::tie(self.event, self.timeout); }
};

/// wait() returned; not `ok` if it timed out.
struct EventWaitEnd {
    static constexpr std::string_view kind = "event.wait.end";
    SyncId event;
    bool ok = false;

    static constexpr std::string_view fieldNames = "id ok";
    static constexpr auto fields(auto& self) { return std::tie(self.event, self.ok); }
};

/// By the creator; `lock` is the one that its callers hold.
struct ConditionCreated {
    static constexpr std::string_view kind = "condition.created";
    SyncId condition;
    LockId lock;
    Text name;

    static constexpr std::string_view fieldNames = "id lock name";
    static constexpr auto fields(auto& self)
    {
        return std::tie(self.condition, self.lock, self.name);
    }
};

/// wait() lets go of the lock and sleeps.
struct ConditionWaitBegin {
    static constexpr std::string_view kind = "condition.wait.begin";
    SyncId condition;
    Timeout timeout{};

    static constexpr std::string_view fieldNames = "id timeout";
    static constexpr auto fields(auto& self) { return std::tie(self.condition, self.timeout); }
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

/// By the creator; it opens when so many `parties` have come.
struct BarrierCreated {
    static constexpr std::string_view kind = "barrier.created";
    SyncId barrier;
    std::uint32_t parties = 0;
    Text name;

    static constexpr std::string_view fieldNames = "id parties name";
    static constexpr auto fields(auto& self)
    {
        return std::tie(self.barrier, self.parties, self.name);
    }
};

/// One party has come.
struct BarrierWaitBegin {
    static constexpr std::string_view kind = "barrier.wait.begin";
    SyncId barrier;
    Timeout timeout{};

    static constexpr std::string_view fieldNames = "id timeout";
    static constexpr auto fields(auto& self) { return std::tie(self.barrier, self.timeout); }
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

/// The barrier is broken for everybody: by abort(), a timeout or its action's error.
struct BarrierBroken {
    static constexpr std::string_view kind = "barrier.broken";
    SyncId barrier;

    static constexpr std::string_view fieldNames = "id";
    static constexpr auto fields(auto& self) { return std::tie(self.barrier); }
};

/// The barrier is being made as new; who waits at it gets the error.
struct BarrierReset {
    static constexpr std::string_view kind = "barrier.reset";
    SyncId barrier;

    static constexpr std::string_view fieldNames = "id";
    static constexpr auto fields(auto& self) { return std::tie(self.barrier); }
};

} // namespace trace
