// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/claims/lock_rules.h"

#include <algorithm>
#include <fmt/format.h>

namespace lessons {
namespace {

std::size_t childrenOf(const World& world)
{
    return static_cast<std::size_t>(std::ranges::count_if(world.processes, [](const auto& entry) {
        return !entry.second.isMain && !entry.second.isForkServer;
    }));
}

/// How many may hold the lock of the run.
std::size_t room(const World& world)
{
    return world.locks.empty() ? 0 : world.locks.begin()->second.value;
}

} // namespace

std::size_t inside(const model::LockNow& lock)
{
    return std::set<pid_t>(lock.holders.begin(), lock.holders.end()).size();
}

std::size_t outside(const model::LockNow& lock)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        lock.waiters, [&](pid_t waiter) { return !lock.holders.contains(waiter); }));
}

std::optional<Finding>
NeverTooManyInside::on(const trace::At& at, const trace::LockAcquireEnd& event, const World& after)
{
    const model::LockNow& lock = after.locks.at(event.lock);
    most = std::max(most, inside(lock));
    const Words because{
        fmt::format("PID {} came in {}: {} inside", at.pid, seconds(at.t), inside(lock)),
        fmt::format("{} PID {} 进入，里面有 {} 个", seconds(at.t), at.pid, inside(lock))};
    return inside(lock) > lock.value ? broken(because) : trueSoFar(because);
}

Finding NeverTooManyInside::atEnd(const World&) const
{
    const Words counted{fmt::format("at most {} at once", most),
                        fmt::format("同时最多 {} 个", most)};
    return most > 0 ? proven(counted) : broken(counted);
}

std::optional<Finding> IsFullAtSomeTime::on(const trace::At&, const trace::LockAcquireEnd& event,
                                            const World& after)
{
    most = std::max(most, inside(after.locks.at(event.lock)));
    return std::nullopt;
}

Finding IsFullAtSomeTime::atEnd(const World& last) const
{
    const std::size_t wanted = std::min(room(last), childrenOf(last));
    const Words counted{fmt::format("{} at once, {} possible", most, wanted),
                        fmt::format("同时有 {} 个，可以有 {} 个", most, wanted)};
    return most >= wanted ? proven(counted) : broken(counted);
}

std::optional<Finding> AllOthersWait::on(const trace::At& at, const trace::LockAcquireBegin& event,
                                         const World& after)
{
    return look(at, event.lock, after);
}

std::optional<Finding> AllOthersWait::on(const trace::At& at, const trace::LockAcquireEnd& event,
                                         const World& after)
{
    return look(at, event.lock, after);
}

std::optional<Finding> AllOthersWait::look(const trace::At& at, trace::LockId id,
                                           const World& after)
{
    const model::LockNow& lock = after.locks.at(id);
    if (inside(lock) < lock.value)
        return std::nullopt;
    most = std::max(most, outside(lock));
    const Words because{fmt::format("{} waited {}", most, seconds(at.t)),
                        fmt::format("{} 有 {} 个在等", seconds(at.t), most)};
    // The children may be so few only because the others have not begun yet.
    return Finding{model::Truth::Open, false, because};
}

Finding AllOthersWait::atEnd(const World& last) const
{
    const Words counted{fmt::format("{} waited at the same time", most),
                        fmt::format("同时有 {} 个在等", most)};
    const std::size_t wanted = childrenOf(last) - std::min(room(last), childrenOf(last));
    return most == wanted ? proven(counted) : broken(counted);
}

std::optional<Finding> EachHasItsTurn::on(const trace::At& at, const trace::LockAcquireEnd& event,
                                          const World&)
{
    if (event.ok)
        had.insert(at.pid);
    return std::nullopt;
}

Finding EachHasItsTurn::atEnd(const World& last) const
{
    const bool isFree = std::ranges::all_of(
        last.locks, [](const auto& entry) { return entry.second.holders.empty(); });
    const Words counted{fmt::format("{} of {} children had it, {} at the end", had.size(),
                                    childrenOf(last), isFree ? "it is free" : "it is held"),
                        fmt::format("{} 个子进程中有 {} 个得到过它，最后它{}", childrenOf(last),
                                    had.size(), isFree ? "空着" : "还被占用")};
    return isFree && had.size() == childrenOf(last) ? proven(counted) : broken(counted);
}

std::optional<Finding> PrintsInsideOnly::on(const trace::At& at, const trace::OutputWritten& event,
                                            const World& after)
{
    if (event.stream != "stdout" || isMain(after, at.pid))
        return std::nullopt;
    ++lines;
    const bool isInside = std::ranges::any_of(
        after.locks, [&](const auto& entry) { return entry.second.holders.contains(at.pid); });
    const Words outside{fmt::format("PID {} printed {} without it", at.pid, seconds(at.t)),
                        fmt::format("{} PID {} 没有得到它就输出了", seconds(at.t), at.pid)};
    return isInside ? std::nullopt : std::optional(broken(outside));
}

Finding PrintsInsideOnly::atEnd(const World&) const
{
    const Words counted{fmt::format("{} lines, each printed by the holder", lines),
                        fmt::format("{} 行，都由持有者输出", lines)};
    return lines > 0 ? proven(counted) : broken(counted);
}

} // namespace lessons
