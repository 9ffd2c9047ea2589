// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/claims/pool_task_rules.h"

#include "lessons/claims/evidence.h"

#include <algorithm>
#include <fmt/format.h>

namespace lessons {
namespace {

Words atOnce(std::size_t count)
{
    return {fmt::format("{} at once", count), fmt::format("同时 {} 个", count)};
}

Words resultsOf(std::size_t ready, std::uint64_t wanted)
{
    return {fmt::format("{} of {} results", ready, wanted),
            fmt::format("{} 个结果，共 {} 个任务", ready, wanted)};
}

const Words nothingBegan{"no task began", "没有任务开始"};

} // namespace

PoolRule::Found AtMostAtOnce::on(const trace::At& at, const trace::TaskBegin& event,
                                 const World& after)
{
    PoolRule::on(at, event, after);
    most = std::max(most, tasks.running());
    return most > workers ? broken(atOnce(most)) : trueSoFar(atOnce(most));
}

Finding AtMostAtOnce::atEnd(const World&) const
{
    return most == 0 ? broken(nothingBegan) : proven(atOnce(most));
}

Finding AsManyAtOnceAsCan::atEnd(const World&) const
{
    const auto wanted = std::min<std::uint64_t>(workers, tasks.submittedTasks());
    return wanted > 0 && most >= wanted ? proven(atOnce(most)) : broken(atOnce(most));
}

PoolRule::Found OneAtATime::on(const trace::At& at, const trace::TaskBegin& event,
                               const World& after)
{
    PoolRule::on(at, event, after);
    const Words because = atOnce(tasks.running());
    return tasks.running() > 1 ? broken(because) : trueSoFar(because);
}

Finding OneAtATime::atEnd(const World&) const
{
    return tasks.begun() == 0 ? broken(nothingBegan) : proven(atOnce(1));
}

PoolRule::Found TheOthersWait::on(const trace::At& at, const trace::TaskBegin& event,
                                  const World& after)
{
    PoolRule::on(at, event, after);
    waited += tasks.over() > 0 ? 1 : 0;
    return std::nullopt;
}

Finding TheOthersWait::atEnd(const World&) const
{
    const std::uint64_t all = tasks.submittedTasks();
    const Words counted{fmt::format("{} of {} tasks waited for a worker", waited, all),
                        fmt::format("{} 个任务中有 {} 个等过工作进程", all, waited)};
    const std::uint64_t wanted = all > workers ? all - workers : 0;
    return all > 0 && waited == wanted ? proven(counted) : broken(counted);
}

PoolRule::Found WaitersBeginInOrder::on(const trace::At& at, const trace::TaskBegin& event,
                                        const World& after)
{
    PoolRule::on(at, event, after);
    const std::uint64_t number = tasks.numberOf(event.job, event.index);
    if (number < workers)
        return std::nullopt;
    const Words because{fmt::format("task {} began {}", number, seconds(at.t)),
                        fmt::format("{} 任务 {} 开始", seconds(at.t), number)};
    if (number < last)
        return broken(because);
    last = number;
    return trueSoFar(because);
}

Finding WaitersBeginInOrder::atEnd(const World&) const
{
    if (tasks.begun() == 0)
        return broken(nothingBegan);
    return proven({"those that waited began in their order", "等待的任务按提交的次序开始"});
}

Words NextWaitsForAWorker::becauseOf(const trace::At& at, std::uint64_t task) const
{
    if (tasks.over() == 0)
        return {fmt::format("task {} began {}, before any had ended", task, seconds(at.t)),
                fmt::format("{} 任务 {} 开始，还没有任务结束", seconds(at.t), task)};
    const auto [ended, began] = secondsApart(tasks.lastOverAt, at.t);
    return {fmt::format("task {} ended {} → task {} began {}", tasks.lastOver, ended, task, began),
            fmt::format("{} 任务 {} 结束 → {} 任务 {} 开始", ended, tasks.lastOver, began, task)};
}

PoolRule::Found NextWaitsForAWorker::on(const trace::At& at, const trace::TaskBegin& event,
                                        const World& after)
{
    PoolRule::on(at, event, after);
    if (tasks.begun() <= workers)
        return std::nullopt;
    const Words because = becauseOf(at, tasks.numberOf(event.job, event.index));
    if (tasks.over() + workers < tasks.begun())
        return broken(because);
    if (firstThatWaited.en.empty())
        firstThatWaited = because;
    return trueSoFar(firstThatWaited);
}

Finding NextWaitsForAWorker::atEnd(const World&) const
{
    if (tasks.begun() == 0)
        return broken(nothingBegan);
    if (tasks.begun() <= workers)
        return proven(
            {"no more tasks than workers: none had to wait", "任务不比工作进程多，谁也不用等"});
    return proven(firstThatWaited);
}

PoolRule::Found PoolJoinIsLast::on(const trace::At& at, const trace::ProcessExit& event,
                                   const World& after)
{
    const model::ProcessNow* ended = after.process(event.child);
    if (ended && !ended->isHelper())
        lastReaped = at.t;
    return PoolRule::on(at, event, after);
}

PoolRule::Found PoolJoinIsLast::on(const trace::At& at, const trace::PoolJoinEnd&,
                                   const World& after) const
{
    if (tasks.submittedTasks() != tasks.begun() || tasks.running() > 0)
        return broken({fmt::format("join() returned {}, with tasks left", seconds(at.t)),
                       fmt::format("{} join() 返回时还有任务没做完", seconds(at.t))});
    for (const auto& [pid, process] : after.processes) {
        if (!process.isMain && !process.isHelper() && process.life != model::Life::Reaped)
            return broken(
                {fmt::format("join() returned {}, PID {} was not reaped", seconds(at.t), pid),
                 fmt::format("{} join() 返回时 PID {} 还没有被回收", seconds(at.t), pid)});
    }
    const auto [over, reaped, returned] = secondsApart(tasks.lastOverAt, lastReaped, at.t);
    return proven({fmt::format("last task ended {}, last worker reaped {} → join() returned {}",
                               over, reaped, returned),
                   fmt::format("{} 最后一个任务结束，{} 最后一个工作进程被回收 → {} join() 返回",
                               over, reaped, returned)});
}

Finding PoolJoinIsLast::atEnd(const World&) const
{
    return broken({"pool.join() did not return", "pool.join() 没有返回"});
}

PoolRule::Found AllResults::on(const trace::At&, const trace::ResultReady& event, const World&)
{
    if (!event.ok) {
        const auto number = tasks.numberOf(event.job, event.index);
        return broken({fmt::format("task {} failed", number), fmt::format("任务 {} 失败", number)});
    }
    ++ready;
    return Finding{model::Truth::Open, false, resultsOf(ready, tasks.submittedTasks())};
}

Finding AllResults::atEnd(const World& last) const
{
    const auto wanted = wholeKnob(last, "tasks").value_or(tasks.submittedTasks());
    const Words counted = resultsOf(ready, wanted);
    return ready == wanted && ready > 0 ? proven(counted) : broken(counted);
}

} // namespace lessons
