// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/claims/pool_result_rules.h"
#include "lessons/claims/pool_task_rules.h"
#include "lessons/claims/process_rules.h"

namespace lessons {

std::vector<Claim> poolMapClaims()
{
    return {
        always("one-call", {"map() is called once for all numbers", "所有的数只调用一次 map()"},
               OneJob{"map"}),
        always("map-waits",
               {"map() returns when all {numbers} numbers are done",
                "{numbers} 个数全部算完，map() 才返回"},
               GotWhenDone{}),
        always("chunk-size",
               {"The chunks are of Python's size: {numbers} / (4 × {workers}), rounded up",
                "每块的大小按 Python 的公式：{numbers} / (4 × {workers})，向上取整"},
               ChunkSizes{}),
        always("at-most-n-at-once",
               {"Never more than {workers} chunks at once", "同时进行的块不超过 {workers} 个"},
               AtMostAtOnce{}),
        always("squares-in-order",
               {"The list has the squares of 1 to {numbers}, in order",
                "列表里依次是 1 到 {numbers} 的平方"},
               SquaresInOrder{}),
        always("exit-codes-0",
               {"Every worker ends with exit code 0", "每个工作进程都以退出码 0 结束"},
               ExitCode{0}),
    };
}

} // namespace lessons
