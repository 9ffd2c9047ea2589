// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/waits/wait.h"

#include <algorithm>
#include <array>
#include <csignal>

namespace model {

namespace {

using Needs = Wait::Needs;
using Why = EndlessWait::Why;

/// What others are done in: no call that waits.
bool isFrame(const Activity& activity)
{
    return activity.doing == Doing::RunningTask || activity.doing == Doing::ExitRules ||
           activity.doing == Doing::IdleWorker;
}

/// Unless the process has arranged otherwise, of which the events say nothing.
bool mayBeDying(const ProcessNow& process)
{
    constexpr std::array harmless{0, SIGCHLD, SIGCONT, SIGSTOP, SIGTSTP, SIGURG, SIGWINCH};
    return process.strike && std::ranges::find(harmless, process.strike->signal) == harmless.end();
}

/// nullptr if it is in none, or in several: then it has threads, and one may do what another one
/// waits for.
const Activity* callOf(const ProcessNow& process)
{
    std::vector<const Activity*> calls;
    for (const Activity& activity : process.activities) {
        if (!isFrame(activity))
            calls.push_back(&activity);
    }
    const bool joinsPool = calls.size() == 2 && calls[0]->doing == Doing::JoiningPool &&
                           calls[1]->doing == Doing::Joining;
    return calls.size() == 1 || joinsPool ? calls[0] : nullptr;
}

const ProcessNow* alive(pid_t pid, const World& world)
{
    const ProcessNow* process = world.process(pid);
    return process && process->isAlive() ? process : nullptr;
}

/// A pool that ends when a worker is killed starts no other: only one that has replaced it is known
/// to go on without the task.
bool isReplaced(const ProcessNow& dead, const PoolNow& pool, const World& world)
{
    return std::ranges::any_of(pool.workers, [&](pid_t pid) {
        const ProcessNow* worker = world.process(pid);
        return worker && worker->startedAt > dead.diedAt;
    });
}

bool isLostForGood(const TaskNow& task, const PoolNow& pool, const World& world)
{
    const ProcessNow* worker = world.process(task.worker);
    return task.state == TaskNow::State::Lost && !pool.isTerminated && worker &&
           !worker->isAlive() && isReplaced(*worker, pool, world);
}

/// For those tasks of a pool that `isOne` names.
std::optional<Wait> forTasks(const PoolNow& pool, const World& world, const auto& isOne)
{
    Wait wait{.needs = Needs::AllOf};
    for (const TaskNow& task : pool.tasks) {
        if (!isOne(task))
            continue;
        if (isLostForGood(task, pool, world))
            return Wait{.needs = Needs::Miracle, .on = {task.worker}, .why = Why::LostTask};
        if (task.state == TaskNow::State::Running)
            wait.on.push_back(task.worker);
    }
    return wait.on.empty() ? std::nullopt : std::optional(wait);
}

std::optional<Wait> forResult(trace::JobId job, const World& world)
{
    for (const auto& [id, pool] : world.pools) {
        const auto task = std::ranges::find(pool.tasks, job, &TaskNow::job);
        // An iterator gives what is there, whatever became of the rest.
        if (task != pool.tasks.end() && !pool.isTerminated && !task->api.starts_with("imap"))
            return forTasks(pool, world, [job](const TaskNow& one) { return one.job == job; });
    }
    return {};
}

std::optional<Wait> forPool(trace::PoolId id, const World& world)
{
    const auto pool = world.pools.find(id);
    if (pool == world.pools.end() || pool->second.isTerminated)
        return {};
    return forTasks(pool->second, world, [](const TaskNow&) { return true; });
}

std::optional<Wait> forLock(trace::LockId id, pid_t who, const World& world)
{
    const auto found = world.locks.find(id);
    if (found == world.locks.end())
        return {};
    const LockNow& lock = found->second;
    if (lock.type.ends_with("semaphore"))
        return lock.available() > 0 ? std::nullopt : std::optional(Wait{.needs = Needs::Anybody});
    const bool isOwn = lock.holders.contains(who);
    const bool isSelfServed = lock.type == "rlock" && isOwn;
    if (lock.holders.empty() || isSelfServed)
        return {};
    // Anybody may release a Lock, and those who do, or leave it held for others to, use it so.
    if (lock.type == "lock" && (isOwn || lock.isPassedOn))
        return Wait{.needs = Needs::Anybody};
    const pid_t holder = *lock.holders.begin();
    if (alive(holder, world))
        return Wait{.on = {holder}};
    if (lock.isRobust)
        return {};
    return Wait{.needs = Needs::Miracle, .on = {holder}, .why = Why::DeadHolder};
}

std::optional<Wait> forQueue(Doing doing, trace::QueueId id, const World& world)
{
    const auto found = world.queues.find(id);
    if (found == world.queues.end())
        return {};
    const QueueNow& queue = found->second;
    const std::uint64_t inside = queue.inside.size() + queue.unlisted;
    const bool isFull = queue.maxsize > 0 && inside >= queue.maxsize;
    const bool isEmpty = inside == 0 && queue.announced.empty();
    const bool waits = doing == Doing::Putting   ? isFull
                       : doing == Doing::Getting ? isEmpty
                                                 : queue.puts > queue.tasksDone;
    return waits ? std::optional(Wait{.needs = Needs::Anybody}) : std::nullopt;
}

/// Who comes when it is set has only to say that it goes on.
std::optional<Wait> forEvent(trace::SyncId id, const World& world)
{
    const auto flag = world.eventFlags.find(id);
    const bool isSet = flag != world.eventFlags.end() && flag->second.isSet;
    return isSet ? std::nullopt : std::optional(Wait{.needs = Needs::Anybody});
}

/// Who still holds its lock is about to let go of it, and no waiter yet.
std::optional<Wait> forCondition(trace::SyncId id, pid_t who, const World& world)
{
    const auto condition = world.conditions.find(id);
    if (condition == world.conditions.end())
        return {};
    const auto lock = world.locks.find(condition->second.lock);
    if (lock != world.locks.end() && lock->second.holders.contains(who))
        return {};
    return Wait{.needs = Needs::Anybody};
}

std::optional<Wait> forCall(const Activity& call, pid_t who, const World& world)
{
    switch (call.doing) {
    case Doing::Joining:
        return alive(static_cast<pid_t>(call.id), world)
                   ? std::optional(Wait{.on = {static_cast<pid_t>(call.id)}})
                   : std::nullopt;
    case Doing::JoiningPool: return forPool({call.id}, world);
    case Doing::GettingResult: return forResult({call.id}, world);
    case Doing::Acquiring: return forLock({call.id}, who, world);
    case Doing::Putting:
    case Doing::Getting:
    case Doing::JoiningQueue: return forQueue(call.doing, {call.id}, world);
    case Doing::WaitingEvent: return forEvent({call.id}, world);
    case Doing::WaitingCondition: return forCondition({call.id}, who, world);
    case Doing::WaitingBarrier: return Wait{.needs = Needs::Anybody};
    default: return {}; // it goes on, or the events do not say what would wake it
    }
}

} // namespace

std::optional<Wait> waitOf(const ProcessNow& process, const World& world)
{
    if (process.life != Life::Running || mayBeDying(process))
        return {};
    const Activity* call = callOf(process);
    if (!call || call->isTimed || call->isCalled)
        return {};
    auto wait = forCall(*call, process.pid, world);
    if (wait) {
        wait->pid = process.pid;
        wait->call = call;
    }
    return wait;
}

bool canAct(const ProcessNow& process, const World& world)
{
    if (!process.isAlive() || process.isHelper() || process.isProgram)
        return false;
    const auto pool = world.pools.find(process.pool);
    const bool isIdle = process.activities.size() == 1 &&
                        process.activities.front().doing == Doing::IdleWorker &&
                        // Before its first task it may be in the pool's initializer.
                        (process.tasksDone > 0 || process.kernelState == "S");
    return !isIdle || pool == world.pools.end() || pool->second.waiting() > 0;
}

} // namespace model
