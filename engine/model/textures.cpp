// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/textures.h"

#include <algorithm>

namespace model {

namespace {

const Activity* outer(const ProcessNow& process, Doing doing)
{
    const auto found = std::ranges::find(process.activities, doing, &Activity::doing);
    return found == process.activities.end() ? nullptr : &*found;
}

/// What a program does is only known from /proc.
bool sleepsUnseen(const ProcessNow& process)
{
    return process.isProgram && (process.kernelState == "S" || process.kernelState == "D");
}

Activity decisive(const ProcessNow& process)
{
    if (process.activities.empty())
        return sleepsUnseen(process) ? Activity{.doing = Doing::WaitingInKernel} : Activity{};
    const Activity& innermost = process.activities.back();
    if (innermost.doing == Doing::WaitingProgram) {
        if (const Activity* talk = outer(process, Doing::Communicating))
            return *talk;
    }
    if (innermost.doing == Doing::Sleeping || innermost.doing == Doing::Starting) {
        if (const Activity* task = outer(process, Doing::RunningTask))
            return *task;
    }
    if (innermost.doing == Doing::Joining) {
        if (const Activity* pool = outer(process, Doing::JoiningPool))
            return *pool;
        if (const Activity* rules = outer(process, Doing::ExitRules)) {
            Activity waiting = *rules;
            waiting.id = innermost.id;
            return waiting;
        }
    }
    return innermost;
}

Texture textureOf(const ProcessNow& process, Doing doing, const World& world)
{
    switch (doing) {
    case Doing::Computing:
    case Doing::Starting: return Texture::Running;
    case Doing::RunningTask: return Texture::Task;
    case Doing::IdleWorker: return Texture::Idle;
    case Doing::Sleeping: return Texture::Sleeping;
    case Doing::ExitRules:
        return world.hasLiveChildren(process.pid) ? Texture::Blocked : Texture::Running;
    case Doing::ServingForks:
    case Doing::Joining:
    case Doing::JoiningPool:
    case Doing::GettingResult:
    case Doing::Putting:
    case Doing::Getting:
    case Doing::JoiningQueue:
    case Doing::Sending:
    case Doing::Receiving:
    case Doing::WaitingReady:
    case Doing::Acquiring:
    case Doing::WaitingEvent:
    case Doing::WaitingCondition:
    case Doing::WaitingBarrier:
    case Doing::WaitingProgram:
    case Doing::Communicating:
    case Doing::WaitingInKernel: return Texture::Blocked;
    case Doing::WaitingTurn: return Texture::Turn;
    }
    return Texture::Running;
}

std::uint64_t numberOf(const ProcessNow& process, const Activity& task, const World& world)
{
    const auto pool = world.pools.find(process.pool);
    const TaskNow* found =
        pool == world.pools.end() ? nullptr : pool->second.task({task.id}, task.index);
    return found ? found->number : 0;
}

} // namespace

Look lookOf(const ProcessNow& process, const World& world)
{
    if (process.life == Life::Zombie)
        return {Texture::Zombie, {}, 0};
    if (process.isStopped)
        return {Texture::Stopped, {}, 0};
    Look look{Texture::Running, decisive(process), 0};
    look.texture = textureOf(process, look.activity.doing, world);
    if (look.texture == Texture::Running)
        look.activity = {};
    if (look.texture == Texture::Task)
        look.number = numberOf(process, look.activity, world);
    return look;
}

} // namespace model
