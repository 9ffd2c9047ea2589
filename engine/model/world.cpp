// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/world.h"

#include "model/fold/channel.h"
#include "model/fold/pool.h"
#include "model/fold/process.h"
#include "model/fold/program.h"
#include "model/fold/run.h"
#include "model/fold/shared.h"
#include "model/fold/sync.h"
#include "model/fold/turn.h"

#include <algorithm>

namespace model {

const TaskNow* PoolNow::task(trace::JobId job, std::uint64_t index) const
{
    const std::pair key(job, index);
    const auto keyOf = [](const TaskNow& task) { return std::pair(task.job, task.index); };
    const auto found = isSorted ? std::ranges::lower_bound(tasks, key, {}, keyOf)
                                : std::ranges::find(tasks, key, keyOf);
    return found != tasks.end() && keyOf(*found) == key ? &*found : nullptr;
}

std::uint64_t PoolNow::running() const
{
    return static_cast<std::uint64_t>(
        std::ranges::count(tasks, TaskNow::State::Running, &TaskNow::state));
}

std::uint64_t PoolNow::waiting() const
{
    auto count = static_cast<std::uint64_t>(
        std::ranges::count(tasks, TaskNow::State::Waiting, &TaskNow::state));
    for (const auto& [job, unlisted] : backlog)
        count += unlisted.chunks - unlisted.nextIndex;
    return count;
}

std::uint64_t LockNow::available() const
{
    if (type == "rlock")
        return holders.empty() ? value : 0;
    const std::uint64_t all = std::uint64_t{value} + surplus;
    return all - std::min<std::uint64_t>(all, holders.size());
}

void World::apply(const trace::Record& record)
{
    now = std::max(now, record.at.t);
    ++events;
    std::visit([&](const auto& event) { fold::apply(*this, record.at, event); }, record.event);
}

const ProcessNow* World::process(pid_t pid) const
{
    const auto found = processes.find(pid);
    return found == processes.end() ? nullptr : &found->second;
}

const ProcessNow* World::mainProcess() const
{
    return process(mainPid);
}

std::vector<const ProcessNow*> World::byBirth() const
{
    std::vector<const ProcessNow*> all;
    for (const auto& [pid, process] : processes)
        all.push_back(&process);
    std::ranges::sort(all, {}, &ProcessNow::birth);
    return all;
}

pid_t World::parentOf(const ProcessNow& process) const
{
    const bool isSeen = process.ppid != process.pid && processes.contains(process.ppid);
    return isSeen ? process.ppid : process.parent;
}

bool World::hasLiveChildren(pid_t parent) const
{
    return std::ranges::any_of(processes, [&](const auto& entry) {
        return entry.second.parent == parent && entry.second.life != Life::Reaped;
    });
}

bool World::isHeldByTheDead(const LockNow& lock) const
{
    return !lock.isRobust && std::ranges::any_of(lock.holders, [&](pid_t pid) {
        const ProcessNow* const holder = process(pid);
        return holder && !holder->isAlive();
    });
}

std::size_t World::approximateBytes() const
{
    constexpr std::size_t node = 48; // of a map, besides its value
    std::size_t bytes = sizeof(World) + processes.size() * (sizeof(ProcessNow) + node);
    for (const auto& [pid, process] : processes)
        bytes += process.activities.size() * sizeof(Activity);
    for (const auto& [id, pool] : pools) {
        bytes += sizeof pool + pool.tasks.size() * sizeof(TaskNow) + pool.workers.size() * 4;
        bytes += pool.backlog.size() * (sizeof(TaskBacklog) + node);
    }
    for (const auto& [id, queue] : queues) {
        bytes += sizeof queue + (queue.inside.size() + queue.announced.size()) * sizeof(QueueItem);
        bytes += queue.recent.size() * sizeof(QueuePassage);
        for (const QueueItem& item : queue.inside)
            bytes += item.value.size();
    }
    for (const auto& [id, pipe] : pipes) {
        bytes += sizeof pipe + node + pipe.inFlight.size() * sizeof(PipeMessage);
        bytes += pipe.recent.size() * sizeof(PipePassage);
        for (const PipeMessage& message : pipe.inFlight)
            bytes += message.value.size();
    }
    for (const auto& [id, lock] : locks)
        bytes += sizeof lock + (lock.holders.size() + lock.waiters.size()) * node;
    const auto addAll = [&](const auto& things) {
        for (const auto& [id, thing] : things)
            bytes += sizeof thing + (1 + thing.waiters.size()) * node;
    };
    addAll(eventFlags);
    addAll(conditions);
    addAll(barriers);
    for (const auto& [id, thing] : shared) {
        bytes += sizeof thing + node + thing.items.size() * sizeof(SharedItem);
        for (const auto& [name, part] : thing.parts)
            bytes += sizeof part + node + part.readings.size() * (sizeof(SharedReading) + node);
    }
    return bytes;
}

} // namespace model
