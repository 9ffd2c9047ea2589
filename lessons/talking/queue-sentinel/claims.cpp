// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/claims/life_rules.h"
#include "lessons/claims/process_rules.h"
#include "lessons/claims/queue_rules.h"

namespace lessons {

std::vector<Claim> queueSentinelClaims()
{
    return {
        always("got-in-order",
               {"The values are got in the order in which they were put", "值按放入的次序取出"},
               GotAreTheFirstPut{}),
        always("all-got",
               {"All that was put is got: nothing is lost", "放入的全部被取到，一个也没丢"},
               AllGot{}),
        always("none-is-the-end",
               {"None is got once, and after it the reader gets nothing more",
                "None 只取到一次，此后读进程不再取"},
               NoneIsTheEnd{}),
        always("exit-codes-0",
               {"Writer and reader end by themselves with exit code 0",
                "写进程和读进程都自己结束，退出码为 0"},
               ExitCode{0}),
        always("no-signal", {"Nobody is sent a signal", "没有向任何进程发送信号"}, NoSignal{}),
        always("join-after-reaping",
               {"Each join() returns after its process was reaped",
                "每个 join() 都在进程被回收之后返回"},
               JoinAfterReaping{}),
    };
}

} // namespace lessons
