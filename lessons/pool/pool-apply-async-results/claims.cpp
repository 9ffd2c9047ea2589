// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/claims/pool_result_rules.h"
#include "lessons/claims/pool_task_rules.h"
#include "lessons/claims/process_rules.h"

#include <fmt/format.h>

namespace lessons {
namespace {

/// The results arrive in another order than the tasks were submitted; with one worker, in the same.
struct ArriveInAnyOrder : PoolRule {
    std::uint64_t last = 0;
    Words overtaking{};

    using PoolRule::on;
    Found on(const trace::At& at, const trace::ResultReady& event, const World&)
    {
        const std::uint64_t number = tasks.numberOf(event.job, event.index);
        if (number < last && overtaking.en.empty())
            overtaking = {fmt::format("the result of task {} arrived {}, after that of task {}",
                                      number, seconds(at.t), last),
                          fmt::format("{} 任务 {} 的结果才到，排在任务 {} 之后", seconds(at.t),
                                      number, last)};
        last = number;
        return std::nullopt;
    }

    Finding atEnd(const World&) const
    {
        const bool canOvertake = workers > 1 && tasks.submittedTasks() > 1;
        const Words inOrder{"no result overtook another", "没有一个结果抢先到达"};
        const Words& because = overtaking.en.empty() ? inOrder : overtaking;
        return canOvertake == !overtaking.en.empty() ? proven(because) : broken(because);
    }
};

} // namespace

std::vector<Claim> poolApplyAsyncResultsClaims()
{
    return {
        always("at-most-n-at-once",
               {"Never more than {workers} tasks at once", "同时进行的任务不超过 {workers} 个"},
               AtMostAtOnce{}),
        always("got-after-join",
               {"Main gets the values after join(), when all are there",
                "主进程在 join() 之后才取值，这时结果都已到齐"},
               GotAfterJoin{}),
        usually("arrive-in-any-order",
                {"The results arrive in another order, if there are several workers",
                 "工作进程不止一个时，结果到达的次序与提交的次序不同"},
                ArriveInAnyOrder{}),
        always("squares-in-order",
               {"The values are the squares of 1 to {numbers}, in the order of submission",
                "取到的值是 1 到 {numbers} 的平方，次序与提交时相同"},
               SquaresInOrder{}),
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
