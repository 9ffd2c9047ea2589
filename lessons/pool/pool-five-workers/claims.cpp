// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/claims/pool_task_rules.h"
#include "lessons/claims/pool_worker_rules.h"
#include "lessons/claims/process_rules.h"

namespace lessons {

std::vector<Claim> poolFiveWorkersClaims()
{
    return {
        always("workers-of-main",
               {"{tasks} workers, all children of main", "{tasks} 个工作进程，父进程都是主进程"},
               WorkersOfMain{}),
        usually("all-at-once", {"All {tasks} tasks run at the same time", "{tasks} 个任务同时进行"},
                AsManyAtOnceAsCan{}),
        usually("no-pid-twice",
                {"No PID is used twice: each task has a worker of its own",
                 "没有 PID 被用两次：每个任务各有一个工作进程"},
                EveryWorkerGetsATask{}),
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
