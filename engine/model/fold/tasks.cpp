// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/fold/tasks.h"

#include <algorithm>
#include <utility>

namespace model::fold {

namespace {

using Key = std::pair<trace::JobId, std::uint64_t>;

Key keyOf(const TaskNow& task)
{
    return {task.job, task.index};
}

TaskNow* append(PoolNow& pool, TaskNow task)
{
    if (!pool.tasks.empty() && keyOf(task) <= keyOf(pool.tasks.back()))
        pool.isSorted = false;
    pool.tasks.push_back(std::move(task));
    return &pool.tasks.back();
}

bool hasEnded(const TaskNow& task)
{
    return task.state != TaskNow::State::Waiting && task.state != TaskNow::State::Running;
}

TaskNow fromBacklog(trace::JobId job, std::uint64_t index, const TaskBacklog& backlog)
{
    const std::uint64_t before = index * backlog.chunksize;
    TaskNow task;
    task.job = job;
    task.index = index;
    task.items = std::min(backlog.chunksize, backlog.items - std::min(before, backlog.items));
    task.api = backlog.api;
    task.submittedAt = backlog.submittedAt;
    task.number = backlog.firstNumber + index;
    return task;
}

void listMore(PoolNow& pool)
{
    while (pool.tasks.size() < PoolNow::taskLimit && !pool.backlog.empty()) {
        const auto oldest = pool.backlog.begin();
        auto& [job, backlog] = *oldest;
        if (backlog.nextIndex < backlog.chunks) {
            const std::uint64_t index = backlog.nextIndex++;
            if (!findTask(pool, job, index))
                append(pool, fromBacklog(job, index, backlog));
        }
        if (backlog.nextIndex >= backlog.chunks)
            pool.backlog.erase(oldest);
    }
}

void dropOldEnded(PoolNow& pool)
{
    std::uint64_t toDrop = pool.listedEnded / 2;
    pool.listedEnded -= toDrop;
    std::erase_if(pool.tasks, [&](const TaskNow& task) {
        return toDrop > 0 && hasEnded(task) && toDrop-- > 0;
    });
}

} // namespace

TaskNow* findTask(PoolNow& pool, trace::JobId job, std::uint64_t index)
{
    return const_cast<TaskNow*>(std::as_const(pool).task(job, index));
}

void submit(PoolNow& pool, const trace::TaskSubmitted& event, Time now)
{
    if (event.chunks == 0 || pool.backlog.contains(event.job))
        return;
    pool.backlog[event.job] = {.firstNumber = pool.submitted,
                               .chunks = event.chunks,
                               .items = event.items,
                               .chunksize = event.chunksize,
                               .api = event.api,
                               .submittedAt = now};
    pool.submitted += event.chunks;
    listMore(pool);
}

TaskNow* takeUp(PoolNow& pool, trace::JobId job, std::uint64_t index)
{
    if (TaskNow* listed = findTask(pool, job, index))
        return listed;
    if (pool.tasks.size() >= 2 * PoolNow::taskLimit)
        return nullptr;
    const auto backlog = pool.backlog.find(job);
    if (backlog != pool.backlog.end() && index < backlog->second.chunks)
        return append(pool, fromBacklog(job, index, backlog->second));
    TaskNow stranger;
    stranger.job = job;
    stranger.index = index;
    stranger.number = pool.submitted++;
    return append(pool, stranger);
}

void endTask(PoolNow& pool, TaskNow& task, TaskNow::State state, const std::string& value, Time now)
{
    if (hasEnded(task))
        return;
    task.state = state;
    task.value = value;
    task.endedAt = now;
    ++pool.listedEnded;
    if (state == TaskNow::State::Done)
        ++pool.done;
    else if (state == TaskNow::State::Failed)
        ++pool.failed;
    else
        ++pool.lost;
    if (pool.tasks.size() >= PoolNow::taskLimit && pool.listedEnded >= PoolNow::taskLimit / 2) {
        dropOldEnded(pool);
        listMore(pool);
    }
}

void loseWaiting(PoolNow& pool, Time now)
{
    for (const auto& [job, backlog] : pool.backlog)
        pool.lost += backlog.chunks - backlog.nextIndex;
    pool.backlog.clear();
    for (TaskNow& task : pool.tasks) {
        if (task.state != TaskNow::State::Waiting)
            continue;
        task.state = TaskNow::State::Lost;
        task.endedAt = now;
        ++pool.listedEnded;
        ++pool.lost;
    }
}

} // namespace model::fold
