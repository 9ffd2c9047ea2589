// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/fold/sync.h"

#include "model/fold/activities.h"
#include "model/fold/known.h"

#include <algorithm>
#include <utility>

namespace model::fold {

namespace {

/// A stream that only ever acquires must not grow a world.
constexpr std::size_t mostHolders = 4096;

/// Those who wait for it wake, however soon they say so.
void callAll(World& world, const std::set<pid_t>& waiters, Doing doing, std::uint64_t id)
{
    for (const pid_t pid : waiters) {
        const auto process = world.processes.find(pid);
        if (process == world.processes.end())
            continue;
        for (Activity& activity : process->second.activities) {
            if (activity.doing == doing && activity.id == id)
                activity.isCalled = true;
        }
    }
}

bool isUncalledAt(const World& world, pid_t pid, std::uint64_t barrier)
{
    const ProcessNow* process = world.process(pid);
    return process && std::ranges::any_of(process->activities, [barrier](const Activity& activity) {
               return activity.doing == Doing::WaitingBarrier && activity.id == barrier &&
                      !activity.isCalled;
           });
}

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
    lock.isRobust = event.robust;
}

void apply(World& world, const At& at, const trace::LockAcquireBegin& event)
{
    begin(world, at,
          {.doing = Doing::Acquiring, .isTimed = isTimed(event), .id = event.lock.value});
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
    if (holder == lock.holders.end()) {
        holder = lock.holders.begin();
        lock.isPassedOn = true;
    }
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
    EventFlagNow& flag = known(world.eventFlags, event.event);
    flag.isSet = true;
    callAll(world, flag.waiters, Doing::WaitingEvent, event.event.value);
}

void apply(World& world, const At&, const trace::EventCleared& event)
{
    known(world.eventFlags, event.event).isSet = false;
}

void apply(World& world, const At& at, const trace::EventWaitBegin& event)
{
    begin(world, at,
          {.doing = Doing::WaitingEvent, .isTimed = isTimed(event), .id = event.event.value});
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
    begin(
        world, at,
        {.doing = Doing::WaitingCondition, .isTimed = isTimed(event), .id = event.condition.value});
    known(world.conditions, event.condition).waiters.insert(at.pid);
}

void apply(World& world, const At& at, const trace::ConditionWaitEnd& event)
{
    end(world, at, Doing::WaitingCondition, event.condition.value);
    known(world.conditions, event.condition).waiters.erase(at.pid);
}

void apply(World& world, const At&, const trace::ConditionNotified& event)
{
    // Which of them, if it calls fewer, the stream does not say.
    if (event.count > 0)
        callAll(world, known(world.conditions, event.condition).waiters, Doing::WaitingCondition,
                event.condition.value);
}

void apply(World& world, const At&, const trace::BarrierCreated& event)
{
    BarrierNow& barrier = known(world.barriers, event.barrier);
    barrier.name = event.name;
    barrier.parties = event.parties;
}

void apply(World& world, const At& at, const trace::BarrierWaitBegin& event)
{
    begin(world, at,
          {.doing = Doing::WaitingBarrier, .isTimed = isTimed(event), .id = event.barrier.value});
    BarrierNow& barrier = known(world.barriers, event.barrier);
    barrier.waiters.insert(at.pid);
    const auto come = std::ranges::count_if(
        barrier.waiters, [&](pid_t pid) { return isUncalledAt(world, pid, event.barrier.value); });
    if (std::cmp_greater_equal(come, barrier.parties))
        callAll(world, barrier.waiters, Doing::WaitingBarrier, event.barrier.value);
}

void apply(World& world, const At& at, const trace::BarrierWaitEnd& event)
{
    end(world, at, Doing::WaitingBarrier, event.barrier.value);
    known(world.barriers, event.barrier).waiters.erase(at.pid);
}

void apply(World& world, const At&, const trace::BarrierBroken& event)
{
    BarrierNow& barrier = known(world.barriers, event.barrier);
    barrier.isBroken = true;
    callAll(world, barrier.waiters, Doing::WaitingBarrier, event.barrier.value);
}

void apply(World& world, const At&, const trace::BarrierReset& event)
{
    BarrierNow& barrier = known(world.barriers, event.barrier);
    barrier.isBroken = false;
    callAll(world, barrier.waiters, Doing::WaitingBarrier, event.barrier.value);
}

} // namespace model::fold
