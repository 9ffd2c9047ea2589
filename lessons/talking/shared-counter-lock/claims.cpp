// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/claims/counter_rules.h"
#include "lessons/claims/lock_rules.h"
#include "lessons/claims/process_rules.h"

namespace lessons {

std::vector<Claim> sharedCounterLockClaims()
{
    return {
        always("each-adds-its-times",
               {"Each of the {processes} children adds 1 exactly {times} times",
                "{processes} 个子进程都恰好加了 {times} 次 1"},
               EachAddsItsTimes{}),
        always("counts-exactly",
               {"The counter ends at exactly {processes} times {times}: nothing is lost",
                "计数器最后恰好是 {processes} 乘 {times}：一次也没有丢"},
               CountsExactly{}),
        always("one-holder",
               {"Never do two hold the lock at once", "任何时刻都没有两个进程同时持有锁"},
               NeverTooManyInside{}),
        always("exit-codes-0", {"All children end with exit code 0", "子进程全部结束，退出码为 0"},
               ExitCode{0}),
    };
}

} // namespace lessons
