// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/fold/pool.h"

#include "model/fold/activities.h"
#include "model/fold/known.h"
#include "model/fold/tasks.h"

#include <algorithm>

namespace model::fold {

namespace {

PoolNow& poolOf(World& world, trace::PoolId id)
{
    return known(world.pools, id);
}

bool lacksWorker(const World& world, const PoolNow& pool)
{
    const auto alive = std::count_if(pool.workers.begin(), pool.workers.end(), [&](pid_t pid) {
        const ProcessNow* worker = world.process(pid);
        return worker && worker->isAlive();
    });
    return static_cast<std::uint64_t>(alive) < pool.size;
}

void becomeWorker(World& world, ProcessNow& process, PoolNow& pool)
{
    if (process.pool == pool.id)
        return;
    process.pool = pool.id;
    pool.workers.push_back(process.pid);
    process.activities.insert(
        process.activities.begin(),
        Activity{.doing = Doing::IdleWorker, .since = world.now, .id = pool.id.value});
}

Activity* innermost(ProcessNow& process, Doing doing)
{
    auto& all = process.activities;
    const auto found = std::find_if(all.rbegin(), all.rend(), [&](const Activity& activity) {
        return activity.doing == doing;
    });
    return found == all.rend() ? nullptr : &*found;
}

/// What was begun inside the task ends with it.
void cutTask(ProcessNow& process, const World& world)
{
    auto& all = process.activities;
    const auto task = std::find_if(all.begin(), all.end(), [](const Activity& activity) {
        return activity.doing == Doing::RunningTask;
    });
    all.erase(task, all.end());
    if (Activity* idle = innermost(process, Doing::IdleWorker))
        idle->since = world.now;
}

} // namespace

void joinParentsPool(World& world, const At&, ProcessNow& process)
{
    if (process.name.find("PoolWorker-") == std::string::npos)
        return;
    for (auto pool = world.pools.rbegin(); pool != world.pools.rend(); ++pool) {
        if (pool->second.owner == process.parent && lacksWorker(world, pool->second))
            return becomeWorker(world, process, pool->second);
    }
}

void loseTasksOf(World& world, const ProcessNow& process)
{
    for (const Activity& activity : process.activities) {
        const auto pool = world.pools.find(process.pool);
        if (activity.doing != Doing::RunningTask || pool == world.pools.end())
            continue;
        if (TaskNow* task = findTask(pool->second, {activity.id}, activity.index))
            endTask(pool->second, *task, TaskNow::State::Lost, {}, world.now);
    }
    for (auto& [id, pool] : world.pools) {
        if (pool.owner == process.pid)
            loseWaiting(pool, world.now);
    }
}

void apply(World& world, const At& at, const trace::PoolCreated& event)
{
    PoolNow& pool = poolOf(world, event.pool);
    pool.owner = at.pid;
    pool.size = event.workers;
}

void apply(World& world, const At&, const trace::PoolClosed& event)
{
    poolOf(world, event.pool).isClosed = true;
}

void apply(World& world, const At&, const trace::PoolTerminated& event)
{
    PoolNow& pool = poolOf(world, event.pool);
    pool.isTerminated = true;
    loseWaiting(pool, world.now);
}

void apply(World& world, const At& at, const trace::PoolJoinBegin& event)
{
    begin(world, at, {.doing = Doing::JoiningPool, .id = event.pool.value});
}

void apply(World& world, const At& at, const trace::PoolJoinEnd& event)
{
    end(world, at, Doing::JoiningPool, event.pool.value);
}

void apply(World& world, const At&, const trace::TaskSubmitted& event)
{
    submit(poolOf(world, event.pool), event, world.now);
}

void apply(World& world, const At& at, const trace::TaskBegin& event)
{
    ProcessNow* worker = living(world, at, at.pid);
    if (!worker)
        return;
    PoolNow& pool = poolOf(world, event.pool);
    becomeWorker(world, *worker, pool);
    begin(world, at, {.doing = Doing::RunningTask, .id = event.job.value, .index = event.index});
    TaskNow* task = takeUp(pool, event.job, event.index);
    if (!task || task->state != TaskNow::State::Waiting)
        return;
    task->state = TaskNow::State::Running;
    task->worker = at.pid;
    task->beganAt = world.now;
}

void apply(World& world, const At& at, const trace::TaskEnd& event)
{
    if (ProcessNow* worker = living(world, at, at.pid)) {
        cutTask(*worker, world);
        ++worker->tasksDone;
        worker->line = 0;
    }
    PoolNow& pool = poolOf(world, event.pool);
    TaskNow* task = findTask(pool, event.job, event.index);
    const auto state = event.ok ? TaskNow::State::Done : TaskNow::State::Failed;
    if (task)
        endTask(pool, *task, state, event.value, world.now);
}

void apply(World& world, const At&, const trace::ResultReady& event)
{
    if (event.ok)
        return;
    // A task that no worker ever began: it could not be sent.
    for (auto& [id, pool] : world.pools) {
        TaskNow* const task = findTask(pool, event.job, event.index);
        if (task && task->state == TaskNow::State::Waiting)
            endTask(pool, *task, TaskNow::State::Failed, {}, world.now);
    }
}

void apply(World& world, const At& at, const trace::ResultGetBegin& event)
{
    begin(world, at,
          {.doing = Doing::GettingResult, .isTimed = isTimed(event), .id = event.job.value});
}

void apply(World& world, const At& at, const trace::ResultGetEnd& event)
{
    end(world, at, Doing::GettingResult, event.job.value);
}

void apply(World& world, const At& at, const trace::WorkerStopped& event)
{
    end(world, at, Doing::IdleWorker, event.pool.value);
}

} // namespace model::fold
