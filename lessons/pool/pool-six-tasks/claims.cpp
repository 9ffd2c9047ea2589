// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/claims/pool_task_rules.h"
#include "lessons/claims/pool_worker_rules.h"
#include "lessons/claims/process_rules.h"

namespace lessons {

std::vector<Claim> poolSixTasksClaims()
{
    return {
        always(
            "workers-of-main",
            {"{workers} workers, all children of main", "{workers} 个工作进程，父进程都是主进程"},
            WorkersOfMain{}),
        always("next-waits-for-a-worker",
               {"After the first {workers}, a task begins only when another one has ended",
                "前 {workers} 个任务之后，每个任务都要等另一个任务结束才开始"},
               NextWaitsForAWorker{}),
        usually("the-others-wait",
                {"As many of the {tasks} tasks wait as there are more of them than workers",
                 "{tasks} 个任务比工作进程多出几个，就有几个在等"},
                TheOthersWait{}),
        usually("first-come-first-served",
                {"The tasks that wait begin in the order in which they were submitted",
                 "等待的任务按提交的次序开始"},
                WaitersBeginInOrder{}),
        always("pid-used-again",
               {"{tasks} tasks use at most {workers} PIDs: a worker is used again, not a new one",
                "{tasks} 个任务最多用到 {workers} 个 PID：工作进程被重复使用，不会新建"},
               PidUsedAgain{}),
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
