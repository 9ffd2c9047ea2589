// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/endless.h"

#include "model/words/say.h"
#include "model/words/state.h"
#include "model/words/thing.h"

#include <algorithm>

namespace model {

namespace {

using Why = EndlessWait::Why;

constexpr std::size_t mostClauses = 3;

Words nameOr(std::uint64_t id, const World& world, const Words& otherwise)
{
    const std::string name = thingName(id, world);
    return name.empty() ? otherwise : Words{name, name};
}

Words forLock(const EndlessWait& wait, const World& world)
{
    const Words lock = nameOr(wait.call.id, world, {"a lock", "锁"});
    const auto found = world.locks.find({wait.call.id});
    const bool isHeld = found != world.locks.end() && wait.on.size() == 1 &&
                        found->second.holders.contains(wait.on.front());
    if (!isHeld)
        return say("waits for ever for {}: nobody is left to release it",
                   "永远等待 {}：已经没有谁能释放它", lock);
    const Words holder = nameInWords(wait.on.front(), world);
    if (wait.why == Why::DeadHolder)
        return say("waits for ever for {}, which {} held when it died",
                   "永远等待 {}：{} 持有着它死去了", lock, holder);
    return say("waits for ever for {}, which {} holds", "永远等待 {}：它由 {} 持有", lock, holder);
}

Words forTask(const EndlessWait& wait, const World& world)
{
    const bool isPool = wait.call.doing == Doing::JoiningPool;
    const Words call{isPool ? "pool.join()" : "get()", isPool ? "pool.join()" : "get()"};
    const Words worker = nameInWords(wait.on.empty() ? 0 : wait.on.front(), world);
    if (wait.why == Why::LostTask)
        return say("waits for ever in {}: {} was killed, and its task is lost",
                   "在 {} 中永远等待：{} 被杀死，它的任务丢失了", call, worker);
    return say("waits for ever in {}: {} never ends its task",
               "在 {} 中永远等待：{} 的任务永远不会完成", call, worker);
}

Words forQueue(const EndlessWait& wait, const World& world)
{
    const Words queue = nameOr(wait.call.id, world, {"a queue", "队列"});
    switch (wait.call.doing) {
    case Doing::Putting:
        return say("waits for ever in put() on {}: it is full, and nobody is left to get",
                   "在 {} 的 put() 中永远等待：队列已满，已经没有谁会取", queue);
    case Doing::Getting:
        return say("waits for ever in get() on {}: it is empty, and nobody is left to put",
                   "在 {} 的 get() 中永远等待：队列是空的，已经没有谁会放", queue);
    default:
        return say("waits for ever in join() on {}: nobody is left to call task_done()",
                   "在 {} 的 join() 中永远等待：已经没有谁会调用 task_done()", queue);
    }
}

Words forMeeting(const EndlessWait& wait, const World& world)
{
    switch (wait.call.doing) {
    case Doing::WaitingEvent:
        return say("waits for ever: nobody is left to set {}", "永远等待：已经没有谁会设置 {}",
                   nameOr(wait.call.id, world, {"the event", "事件"}));
    case Doing::WaitingCondition:
        return say("waits for ever: nobody is left to notify {}", "永远等待：已经没有谁会通知 {}",
                   nameOr(wait.call.id, world, {"the condition", "条件"}));
    default:
        return say("waits for ever at {}: nobody is left to come", "在 {} 处永远等待：不会再有谁来",
                   nameOr(wait.call.id, world, {"the barrier", "栅栏"}));
    }
}

} // namespace

Words endlessInWords(const EndlessWait& wait, const World& world)
{
    switch (wait.call.doing) {
    case Doing::Joining:
        return sayOf(nameInWords(static_cast<pid_t>(wait.call.id), world),
                     "waits for ever in join(): {} never ends",
                     "在 join() 中永远等待：{} 永远不会结束");
    case Doing::JoiningPool:
    case Doing::GettingResult: return forTask(wait, world);
    case Doing::Acquiring: return forLock(wait, world);
    case Doing::Putting:
    case Doing::Getting:
    case Doing::JoiningQueue: return forQueue(wait, world);
    default: return forMeeting(wait, world);
    }
}

std::optional<Words> endlessInWords(const ProcessNow& process, const World& world)
{
    if (process.activities.empty())
        return {};
    const auto all = endlessWaits(world);
    const auto own = std::ranges::find(all, process.pid, &EndlessWait::pid);
    return own == all.end() ? std::nullopt : std::optional(endlessInWords(*own, world));
}

std::optional<Words> endlessInWords(const World& world)
{
    auto all = endlessWaits(world);
    if (all.empty())
        return {};
    const bool isDeadlock =
        std::ranges::any_of(all, [](const EndlessWait& wait) { return wait.why == Why::Deadlock; });
    if (isDeadlock)
        std::erase_if(all, [](const EndlessWait& wait) { return wait.why != Why::Deadlock; });
    Words clauses;
    for (std::size_t i = 0; i < std::min(all.size(), mostClauses); ++i) {
        const Words clause =
            say("{} {}", "{} {}", nameInWords(all[i].pid, world), endlessInWords(all[i], world));
        clauses = i == 0 ? clause : say("{}; {}", "{}；{}", clauses, clause);
    }
    if (all.size() > mostClauses)
        clauses = say("{}; and {} more", "{}；另外还有 {} 个", clauses, all.size() - mostClauses);
    if (isDeadlock)
        return sayOf(clauses, "A deadlock, as far as the events show: {}",
                     "死锁（就事件所示）：{}");
    return sayOf(clauses, "This never ends by itself, as far as the events show: {}",
                 "这不会自己结束（就事件所示）：{}");
}

} // namespace model
