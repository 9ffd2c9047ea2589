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

void forgetWaitsForOthers(World& world, pid_t pid)
{
    const auto forgetIn = [pid](auto& things) {
        for (auto& [id, thing] : things)
            thing.waiters.erase(pid);
    };
    forgetIn(world.locks);
    forgetIn(world.eventFlags);
    forgetIn(world.conditions);
    forgetIn(world.barriers);
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
    else if (lock.type == "semaphore")
        ++lock.surplus;
}

void apply(World& world, const At&, const trace::LockRecovered& event)
{
    lockOf(world, event.lock).holders.erase(event.owner);
}

void apply(World& world, const At&, const trace::EventCreated& event)
{
    known(world.eventFlags, event.event).name = event.name;
}

void apply(World& world, const At&, const trace::EventSet& event)
{
    known(world.eventFlags, event.event).isSet = true;
}

void apply(World& world, const At&, const trace::EventCleared& event)
{
    known(world.eventFlags, event.event).isSet = false;
}

void apply(World& world, const At& at, const trace::EventWaitBegin& event)
{
    begin(world, at, {.doing = Doing::WaitingEvent, .id = event.event.value});
    known(world.eventFlags, event.event).waiters.insert(at.pid);
}

void apply(World& world, const At& at, const trace::EventWaitEnd& event)
{
    end(world, at, Doing::WaitingEvent, event.event.value);
    known(world.eventFlags, event.event).waiters.erase(at.pid);
}

void apply(World& world, const At&, const trace::ConditionCreated& event)
{
    ConditionNow& condition = known(world.conditions, event.condition);
    condition.name = event.name;
    condition.lock = event.lock;
}

void apply(World& world, const At& at, const trace::ConditionWaitBegin& event)
{
    begin(world, at, {.doing = Doing::WaitingCondition, .id = event.condition.value});
    known(world.conditions, event.condition).waiters.insert(at.pid);
}

void apply(World& world, const At& at, const trace::ConditionWaitEnd& event)
{
    end(world, at, Doing::WaitingCondition, event.condition.value);
    known(world.conditions, event.condition).waiters.erase(at.pid);
}

void apply(World&, const At&, const trace::ConditionNotified&) {}

void apply(World& world, const At&, const trace::BarrierCreated& event)
{
    BarrierNow& barrier = known(world.barriers, event.barrier);
    barrier.name = event.name;
    barrier.parties = event.parties;
}

void apply(World& world, const At& at, const trace::BarrierWaitBegin& event)
{
    begin(world, at, {.doing = Doing::WaitingBarrier, .id = event.barrier.value});
    known(world.barriers, event.barrier).waiters.insert(at.pid);
}

void apply(World& world, const At& at, const trace::BarrierWaitEnd& event)
{
    end(world, at, Doing::WaitingBarrier, event.barrier.value);
    known(world.barriers, event.barrier).waiters.erase(at.pid);
}

void apply(World& world, const At&, const trace::BarrierBroken& event)
{
    known(world.barriers, event.barrier).isBroken = true;
}

void apply(World& world, const At&, const trace::BarrierReset& event)
{
    known(world.barriers, event.barrier).isBroken = false;
}

} // namespace model::fold
