// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/fold/sync.h"

#include "model/fold/activities.h"
#include "model/fold/known.h"

namespace model::fold {

namespace {

/// A stream that only ever acquires must not grow a world.
constexpr std::size_t mostHolders = 4096;

LockNow& lockOf(World& world, trace::LockId id)
{
    return known(world.locks, id);
}

} // namespace

void forgetWaitsForLocks(World& world, pid_t pid)
{
    for (auto& [id, lock] : world.locks)
        lock.waiters.erase(pid);
}

void apply(World& world, const At&, const trace::LockCreated& event)
{
    LockNow& lock = lockOf(world, event.lock);
    lock.name = event.name;
    lock.type = event.type;
    lock.value = event.value;
}

void apply(World& world, const At& at, const trace::LockAcquireBegin& event)
{
    begin(world, at, {.doing = Doing::Acquiring, .id = event.lock.value});
    lockOf(world, event.lock).waiters.insert(at.pid);
}

void apply(World& world, const At& at, const trace::LockAcquireEnd& event)
{
    end(world, at, Doing::Acquiring, event.lock.value);
    LockNow& lock = lockOf(world, event.lock);
    lock.waiters.erase(at.pid);
    if (event.ok && lock.holders.size() < mostHolders)
        lock.holders.insert(at.pid);
}

void apply(World& world, const At& at, const trace::LockReleased& event)
{
    LockNow& lock = lockOf(world, event.lock);
    auto holder = lock.holders.find(at.pid);
    // Any process may release a Lock or a Semaphore, not only one that holds it.
    if (holder == lock.holders.end())
        holder = lock.holders.begin();
    if (holder != lock.holders.end())
        lock.holders.erase(holder);
}

void apply(World&, const At&, const trace::EventSet&) {}

void apply(World&, const At&, const trace::EventCleared&) {}

void apply(World& world, const At& at, const trace::EventWaitBegin& event)
{
    begin(world, at, {.doing = Doing::WaitingEvent, .id = event.event.value});
}

void apply(World& world, const At& at, const trace::EventWaitEnd& event)
{
    end(world, at, Doing::WaitingEvent, event.event.value);
}

void apply(World& world, const At& at, const trace::ConditionWaitBegin& event)
{
    begin(world, at, {.doing = Doing::WaitingCondition, .id = event.condition.value});
}

void apply(World& world, const At& at, const trace::ConditionWaitEnd& event)
{
    end(world, at, Doing::WaitingCondition, event.condition.value);
}

void apply(World&, const At&, const trace::ConditionNotified&) {}

void apply(World& world, const At& at, const trace::BarrierWaitBegin& event)
{
    begin(world, at, {.doing = Doing::WaitingBarrier, .id = event.barrier.value});
}

void apply(World& world, const At& at, const trace::BarrierWaitEnd& event)
{
    end(world, at, Doing::WaitingBarrier, event.barrier.value);
}

} // namespace model::fold
