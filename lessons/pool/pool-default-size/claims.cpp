// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/claims/evidence.h"
#include "lessons/claims/pool_task_rules.h"
#include "lessons/claims/pool_worker_rules.h"
#include "lessons/claims/process_rules.h"

#include <fmt/format.h>

namespace lessons {
namespace {

/// The pool is made with as many workers as main has printed CPUs before.
struct AsManyAsCpus {
    std::uint64_t cpus = 0;

    using Found = std::optional<Finding>;
    Found on(const trace::At& at, const trace::OutputWritten& event, const World& after)
    {
        const std::vector<std::uint64_t> numbers = numbersIn(event.text);
        if (cpus == 0 && isMain(after, at.pid) && !numbers.empty())
            cpus = numbers.front();
        return std::nullopt;
    }

    Found on(const trace::At&, const trace::PoolCreated& event, const World&) const
    {
        const Words counted{fmt::format("{} CPUs, {} workers", cpus, event.workers),
                            fmt::format("{} 个 CPU，{} 个工作进程", cpus, event.workers)};
        return cpus == event.workers ? proven(counted) : broken(counted);
    }

    Finding atEnd(const World&) const { return broken({"no pool was made", "没有创建进程池"}); }
};

} // namespace

std::vector<Claim> poolDefaultSizeClaims()
{
    return {
        always("as-many-as-cpus",
               {"Pool() has as many workers as the machine has CPUs",
                "机器有几个 CPU，Pool() 就有几个工作进程"},
               AsManyAsCpus{}),
        always("workers-of-main",
               {"All workers are children of main", "所有工作进程的父进程都是主进程"},
               WorkersOfMain{}),
        always("at-most-n-at-once",
               {"Never more tasks at once than there are workers", "同时进行的任务不比工作进程多"},
               AtMostAtOnce{}),
        always("all-results",
               {"The results of all {tasks} tasks reach main", "{tasks} 个任务的结果都到达主进程"},
               AllResults{}),
        always("join-is-last",
               {"join() returns after every task and every worker has ended",
                "所有任务和工作进程都结束之后，join() 才返回"},
               PoolJoinIsLast{}),
        always("exit-codes-0",
               {"Every worker ends with exit code 0", "每个工作进程都以退出码 0 结束"},
               ExitCode{0}),
    };
}

} // namespace lessons
