// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/fold/process.h"

#include "model/fold/activities.h"
#include "model/fold/channel.h"
#include "model/fold/pool.h"
#include "model/fold/shared.h"
#include "model/fold/sync.h"

#include <algorithm>

namespace model::fold {

namespace {

ProcessNow* known(World& world, pid_t pid)
{
    const auto found = world.processes.find(pid);
    return found == world.processes.end() ? nullptr : &found->second;
}

/// What `id` of an activity Starting says: whose child will be born.
constexpr std::uint64_t byItself = 0;
constexpr std::uint64_t byForkServer = 1;

pid_t livingForkServer(const World& world)
{
    const auto found = std::ranges::find_if(world.processes, [](const auto& entry) {
        return entry.second.isForkServer && entry.second.isAlive();
    });
    return found == world.processes.end() ? 0 : found->first;
}

/// True while somebody is in start() of a child with that name.
bool isBeingStarted(const World& world, const std::string& name)
{
    const auto isThis = [&](const Activity& activity) {
        return activity.doing == Doing::Starting && activity.value == name;
    };
    return std::ranges::any_of(world.processes, [&](const auto& entry) {
        return std::ranges::any_of(entry.second.activities, isThis);
    });
}

/// The same call of the engine: join() of a process, wait() of a program.
Doing joinOf(const World& world, pid_t child)
{
    const ProcessNow* process = world.process(child);
    return process && process->isProgram ? Doing::WaitingProgram : Doing::Joining;
}

void die(World& world, ProcessNow& process)
{
    process.life = Life::Zombie;
    process.isStopped = false;
    process.diedAt = world.now;
    loseTasksOf(world, process);
    forgetWaitsInQueues(world, process.pid);
    forgetWaitsInPipes(world, process.pid);
    forgetWaitsForOthers(world, process.pid);
    forgetReadings(world, process.pid);
    process.activities.clear();
}

} // namespace

void apply(World& world, const At& at, const trace::ProcessStartBegin& event)
{
    begin(world, at,
          {.doing = Doing::Starting,
           .id = event.method == "forkserver" ? byForkServer : byItself,
           .index = event.daemon ? 1u : 0u,
           .value = event.name});
}

void apply(World& world, const At& at, const trace::ProcessStartEnd& event)
{
    Activity starting;
    if (const ProcessNow* parent = known(world, at.pid)) {
        const auto& all = parent->activities;
        const auto call = std::find_if(all.rbegin(), all.rend(), [](const Activity& activity) {
            return activity.doing == Doing::Starting;
        });
        if (call != all.rend())
            starting = *call;
    }
    end(world, at, Doing::Starting, starting.id);
    if (event.child <= 0)
        return;
    ProcessNow* child = known(world, event.child);
    // The child may have spoken, and even died, before its parent returned from start().
    if (child && (child->life != Life::Reaped || child->startedAt >= starting.since)) {
        child->parent = at.pid;
        return;
    }
    ProcessNow& born = welcome(world, at, event.child, at.pid, starting.value);
    born.isDaemon = starting.index == 1;
    if (starting.id == byForkServer)
        born.ppid = livingForkServer(world);
}

void apply(World& world, const At& at, const trace::ProcessBegin& event)
{
    ProcessNow* process = known(world, at.pid);
    if (!process || process->life == Life::Reaped) {
        const bool isNamedSo = event.name == "forkserver" || event.name == "resource_tracker";
        const bool isHelper = isNamedSo && !isBeingStarted(world, event.name);
        process = &welcome(world, at, at.pid, event.ppid, event.name);
        process->isForkServer = isHelper && !process->isMain && event.name == "forkserver";
        process->isResourceTracker = isHelper && !process->isMain && !process->isForkServer;
        if (process->isForkServer)
            begin(world, at, {.doing = Doing::ServingForks});
    }
    if (process->life == Life::Zombie)
        return;
    process->life = Life::Running;
    process->ppid = event.ppid;
    process->name = event.name;
    process->isDaemon = event.daemon;
}

void apply(World& world, const At& at, const trace::ProcessReturned&)
{
    if (ProcessNow* process = living(world, at, at.pid)) {
        process->activities.clear();
        process->line = 0;
    }
    begin(world, at, {.doing = Doing::ExitRules});
}

void apply(World& world, const At& at, const trace::ProcessEnd&)
{
    if (ProcessNow* process = living(world, at, at.pid))
        process->activities.clear();
}

void apply(World& world, const At&, const trace::ProcessDead& event)
{
    ProcessNow* process = known(world, event.child);
    if (process && process->isAlive())
        die(world, *process);
}

void apply(World& world, const At&, const trace::ProcessExit& event)
{
    ProcessNow* process = known(world, event.child);
    if (!process || process->life == Life::Reaped)
        return;
    if (process->life != Life::Zombie)
        die(world, *process);
    process->life = Life::Reaped;
    process->reapedAt = world.now;
    process->exitCode = event.code;
}

void apply(World& world, const At&, const trace::ProcessState& event)
{
    ProcessNow* process = known(world, event.child);
    if (!process)
        return;
    process->kernelState = event.state;
    process->cpu = event.cpu;
    process->rssKib = event.rssKib;
    process->isStopped = process->isAlive() && event.state == "T";
}

void apply(World& world, const At& at, const trace::ProcessSignal& event)
{
    // kill() of a zombie does nothing.
    ProcessNow* process = known(world, event.child);
    if (process && process->isAlive())
        process->strike = Strike{event.signal, at.pid, world.now};
}

void apply(World& world, const At& at, const trace::JoinBegin& event)
{
    begin(world, at,
          {.doing = joinOf(world, event.child),
           .isTimed = isTimed(event),
           .id = static_cast<std::uint64_t>(event.child)});
}

void apply(World& world, const At& at, const trace::JoinEnd& event)
{
    end(world, at, joinOf(world, event.child), static_cast<std::uint64_t>(event.child));
}

void apply(World&, const At&, const trace::ChildrenListed&) {}

} // namespace model::fold
