// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/fold/activities.h"

#include "model/fold/pool.h"

#include <algorithm>

namespace model::fold {

namespace {
/// No program nests calls so deeply: a stream that lacks the ends does, and must not grow a world.
constexpr std::size_t deepest = 64;
} // namespace

ProcessNow& welcome(World& world, const At& at, pid_t pid, pid_t parent, const std::string& name)
{
    ProcessNow process;
    process.pid = pid;
    process.parent = parent;
    process.ppid = parent;
    process.name = name;
    process.startedAt = world.now;
    process.isMain = world.mainPid == 0 && !world.processes.contains(parent);
    if (process.isMain)
        world.mainPid = pid;
    else
        process.birth = ++world.births;
    ProcessNow& kept = world.processes[pid] = std::move(process);
    joinParentsPool(world, at, kept);
    return kept;
}

ProcessNow* living(World& world, const At& at, pid_t pid)
{
    if (pid <= 0)
        return nullptr;
    const auto found = world.processes.find(pid);
    if (found == world.processes.end()) {
        ProcessNow& process = welcome(world, at, pid, 0, {});
        process.life = Life::Running;
        return &process;
    }
    return found->second.isAlive() ? &found->second : nullptr;
}

void begin(World& world, const At& at, Activity activity)
{
    ProcessNow* process = living(world, at, at.pid);
    if (!process || process->activities.size() >= deepest)
        return;
    activity.since = world.now;
    process->activities.push_back(std::move(activity));
}

void end(World& world, const At& at, Doing doing, std::uint64_t id)
{
    ProcessNow* process = living(world, at, at.pid);
    if (!process)
        return;
    auto& all = process->activities;
    const auto innermost = std::find_if(all.rbegin(), all.rend(), [&](const Activity& activity) {
        return activity.doing == doing && activity.id == id;
    });
    // Other threads of the process may be in calls of their own: only this one ends.
    if (innermost != all.rend())
        all.erase(std::next(innermost).base());
}

} // namespace model::fold
