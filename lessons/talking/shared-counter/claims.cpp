// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/claims/counter_rules.h"
#include "lessons/claims/process_rules.h"

namespace lessons {

std::vector<Claim> sharedCounterClaims()
{
    return {
        always("each-adds-its-times",
               {"Each of the {processes} children adds 1 exactly {times} times",
                "{processes} 个子进程都恰好加了 {times} 次 1"},
               EachAddsItsTimes{}),
        usually("counts-too-few",
                {"The counter ends below {processes} times {times}: additions are lost",
                 "计数器最后不到 {processes} 乘 {times}：有的加法丢失了"},
                CountsTooFew{}),
        always(
            "each-step-is-right",
            {"Each single step is right: a read gives what was written last, a write is one more",
             "每一步单看都是对的：读到的就是最后写入的，写入的比读到的多一"},
            EachStepIsRight{}),
        always("exit-codes-0",
               {"Nobody notices: all children end with exit code 0",
                "谁也没有发觉：子进程全部结束，退出码为 0"},
               ExitCode{0}),
    };
}

} // namespace lessons
