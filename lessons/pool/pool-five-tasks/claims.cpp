// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/claims/pool_task_rules.h"
#include "lessons/claims/pool_worker_rules.h"
#include "lessons/claims/process_rules.h"

namespace lessons {

std::vector<Claim> poolFiveTasksClaims()
{
    return {
        always("workers-of-main",
               {"{workers} workers, all children of main (by forkserver: of main's server)",
                "{workers} 个工作进程，父进程都是主进程（用 forkserver 时是主进程的服务器）"},
               WorkersOfMain{}),
        always("at-most-n-at-once",
               {"Never more than {workers} tasks at once", "同时进行的任务不超过 {workers} 个"},
               AtMostAtOnce{}),
        always("next-waits-for-a-worker",
               {"After the first {workers}, a task begins only when another one has ended",
                "前 {workers} 个任务之后，每个任务都要等另一个任务结束才开始"},
               NextWaitsForAWorker{}),
        always("pid-used-again",
               {"{tasks} tasks use at most {workers} PIDs: a worker is used again, not a new one",
                "{tasks} 个任务最多用到 {workers} 个 PID：工作进程被重复使用，不会新建"},
               PidUsedAgain{}),
        usually("every-worker-gets-a-task",
                {"Every worker gets a task, if there are enough",
                 "只要任务够多，每个工作进程都能分到任务"},
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
