// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/claims/life_rules.h"

#include "lessons/claims/evidence.h"

#include <algorithm>
#include <fmt/format.h>

namespace lessons {

std::optional<Finding>
MainWaitsAtItsExit::on(const trace::At& at, const trace::ProcessStartEnd& event, const World& after)
{
    if (isMain(after, at.pid) && event.child > 0)
        ++unreaped;
    return std::nullopt;
}

std::optional<Finding> MainWaitsAtItsExit::on(const trace::At& at, const trace::ProcessReturned&,
                                              const World& after)
{
    if (!isMain(after, at.pid))
        return std::nullopt;
    codeDone = at.t;
    if (unreaped == 0)
        return broken({"no child was left when main's own code was done",
                       "主进程自己的代码执行完时，已经没有子进程了"});
    return std::nullopt;
}

std::optional<Finding> MainWaitsAtItsExit::on(const trace::At& at, const trace::ProcessExit& event,
                                              const World& after)
{
    if (isMain(after, event.child) || unreaped == 0)
        return std::nullopt;
    --unreaped;
    reaped = at.t;
    return std::nullopt;
}

std::optional<Finding> MainWaitsAtItsExit::on(const trace::At& at, const trace::ProcessEnd&,
                                              const World& after) const
{
    if (!isMain(after, at.pid))
        return std::nullopt;
    if (unreaped > 0 || !reaped || !codeDone)
        return broken({"main ended before its child", "主进程比子进程先结束"});
    const auto [done, ended] = secondsApart(*codeDone, *reaped);
    return proven({fmt::format("main's code was done {}, the last child reaped {}", done, ended),
                   fmt::format("{} 主进程的代码执行完，{} 最后一个子进程被回收", done, ended)});
}

Finding MainWaitsAtItsExit::atEnd(const World&) const
{
    return broken({"main did not come to its end", "主进程没有走到结束"});
}

std::optional<Finding> JoinAfterReaping::on(const trace::At& at, const trace::ProcessExit& event,
                                            const World&)
{
    reaped[event.child] = at.t;
    return std::nullopt;
}

std::optional<Finding> JoinAfterReaping::on(const trace::At& at, const trace::JoinEnd& event,
                                            const World&)
{
    if (!event.code)
        return std::nullopt;
    ++joins;
    const auto end = reaped.find(event.child);
    if (end == reaped.end())
        return broken(
            {fmt::format("join() returned {}, PID {} was not reaped yet", seconds(at.t),
                         event.child),
             fmt::format("{} join() 就返回了，PID {} 还没有被回收", seconds(at.t), event.child)});
    const auto [ended, returned] = secondsApart(end->second, at.t);
    return trueSoFar({fmt::format("reaped {} → join() returned {}", ended, returned),
                      fmt::format("{} 回收 → {} join() 返回", ended, returned)});
}

Finding JoinAfterReaping::atEnd(const World&) const
{
    if (joins == 0)
        return broken({"no join() returned", "没有 join() 返回"});
    return proven({"every join() returned after its child was reaped",
                   "每个 join() 都在子进程被回收之后返回"});
}

std::optional<Finding> Sleeps::on(const trace::At& at, const trace::SleepBegin&, const World&)
{
    since[at.pid] = at.t;
    return std::nullopt;
}

std::optional<Finding> Sleeps::on(const trace::At& at, const trace::SleepEnd&, const World&)
{
    const auto sleep = since.find(at.pid);
    if (sleep == since.end())
        return std::nullopt;
    const model::Time slept = at.t - sleep->second;
    since.erase(sleep);
    longest = std::max(longest, slept);
    sum += slept;
    if (mainEnded)
        return broken({fmt::format("PID {} slept until {}", at.pid, seconds(at.t)),
                       fmt::format("PID {} 一直睡到 {}", at.pid, seconds(at.t))});
    return std::nullopt;
}

std::optional<Finding> Sleeps::on(const trace::At& at, const trace::ProcessEnd&, const World& after)
{
    if (isMain(after, at.pid))
        mainEnded = at.t;
    return std::nullopt;
}

Finding MainOutlastsTheSleeps::atEnd(const World&) const
{
    if (!mainEnded || !since.empty() || sum == model::Time(0))
        return broken(
            {"main's end or a sleep is missing", "没有看到主进程的结束，或者缺了一次睡眠"});
    const auto [slept, lasted] = secondsApart(longest, *mainEnded);
    return proven({fmt::format("longest sleep {}, the run lasted {}", slept, lasted),
                   fmt::format("最长的睡眠 {}，整个运行 {}", slept, lasted)});
}

Words Sleeps::lengths() const
{
    const auto [lasted, inTurn] = secondsApart(*mainEnded, sum);
    return {fmt::format("the run lasted {}, the sleeps are {} together", lasted, inTurn),
            fmt::format("整个运行 {}，睡眠加起来 {}", lasted, inTurn)};
}

Finding ShorterThanTheSleepsInTurn::atEnd(const World&) const
{
    if (!mainEnded)
        return broken({"main's end is missing", "没有看到主进程的结束"});
    return *mainEnded < sum ? proven(lengths()) : broken(lengths());
}

Finding AsLongAsTheSleepsInTurn::atEnd(const World&) const
{
    if (!mainEnded)
        return broken({"main's end is missing", "没有看到主进程的结束"});
    return *mainEnded >= sum ? proven(lengths()) : broken(lengths());
}

} // namespace lessons
