// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/claims/pool_worker_rules.h"

#include "lessons/claims/evidence.h"

#include <algorithm>
#include <fmt/format.h>

namespace lessons {

PoolRule::Found WorkersOfMain::on(const trace::At& at, const trace::ProcessBegin& event,
                                  const World& after)
{
    if (isMain(after, at.pid) || after.process(at.pid)->isHelper())
        return std::nullopt;
    const Parent parent = parentOf(after, event);
    if (parent == Parent::Other)
        return broken({fmt::format("PID {} has the parent {}", at.pid, event.ppid),
                       fmt::format("PID {} 的父进程是 {}", at.pid, event.ppid)});
    ++(parent == Parent::Main ? ofMain : ofItsServer);
    return Finding{begun() == workers ? model::Truth::Holds : model::Truth::Open,
                   false,
                   {fmt::format("{} so far", begun()), fmt::format("目前 {} 个", begun())}};
}

PoolRule::Found WorkersOfMain::on(const trace::At&, const trace::ProcessExit& event,
                                  const World& after)
{
    const model::ProcessNow* ended = after.process(event.child);
    if (event.code < 0 && ended && !ended->isHelper())
        ++killed;
    return std::nullopt;
}

Finding WorkersOfMain::atEnd(const World&) const
{
    const Words counted = whoseTheyAre(ofMain, ofItsServer);
    const bool isRight = workers > 0 && begun() >= workers && begun() <= workers + killed;
    return isRight ? proven(counted) : broken(counted);
}

PoolRule::Found PidUsedAgain::on(const trace::At& at, const trace::TaskBegin& event,
                                 const World& after)
{
    PoolRule::on(at, event, after);
    const auto number = tasks.numberOf(event.job, event.index);
    const auto [last, isNew] = lastTaskOf.try_emplace(at.pid, number);
    if (lastTaskOf.size() > workers)
        return broken({fmt::format("task {} ran on one more PID, {}", number, at.pid),
                       fmt::format("任务 {} 用到了又一个 PID：{}", number, at.pid)});
    if (isNew)
        return std::nullopt;
    if (example.en.empty())
        example = {fmt::format("PID {} ran task {}, then task {}", at.pid, last->second, number),
                   fmt::format("PID {} 先做任务 {}，再做任务 {}", at.pid, last->second, number)};
    last->second = number;
    return trueSoFar(example);
}

PoolRule::Found PidUsedAgain::on(const trace::At& at, const trace::ProcessExit& event,
                                 const World& after)
{
    if (event.code < 0)
        lastTaskOf.erase(event.child);
    return PoolRule::on(at, event, after);
}

Finding PidUsedAgain::atEnd(const World&) const
{
    if (tasks.begun() == 0)
        return broken({"no task began", "没有任务开始"});
    if (!example.en.empty())
        return proven(example);
    return proven({"every task had a worker of its own", "每个任务各用一个工作进程"});
}

PoolRule::Found EveryWorkerGetsATask::on(const trace::At& at, const trace::TaskBegin& event,
                                         const World& after)
{
    used.insert(at.pid);
    return PoolRule::on(at, event, after);
}

Finding EveryWorkerGetsATask::atEnd(const World&) const
{
    const Words counted{fmt::format("{} of {} workers got a task", used.size(), workers),
                        fmt::format("{} 个工作进程中有 {} 个分到任务", workers, used.size())};
    const auto wanted = std::min<std::uint64_t>(workers, tasks.submittedTasks());
    return wanted > 0 && used.size() >= wanted ? proven(counted) : broken(counted);
}

} // namespace lessons
