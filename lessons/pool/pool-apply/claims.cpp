// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/claims/pool_result_rules.h"
#include "lessons/claims/pool_task_rules.h"
#include "lessons/claims/process_rules.h"

#include <fmt/format.h>

namespace lessons {
namespace {

/// A task is submitted only when the result of the one before has been got.
struct EachCallWaits {
    std::uint64_t calls = 0;
    std::optional<model::Time> gotLast{};
    bool isWaiting = false;

    using Found = std::optional<Finding>;
    Found on(const trace::At& at, const trace::TaskSubmitted&, const World&)
    {
        const Words because{fmt::format("call {} came {}", ++calls, seconds(at.t)),
                            fmt::format("{} 第 {} 次调用", seconds(at.t), calls)};
        if (isWaiting)
            return broken(because);
        isWaiting = true;
        return trueSoFar(because);
    }

    Found on(const trace::At&, const trace::ResultGetEnd&, const World&)
    {
        isWaiting = false;
        return std::nullopt;
    }

    Finding atEnd(const World&) const
    {
        const Words counted{fmt::format("{} calls, one after the other", calls),
                            fmt::format("{} 次调用，一次接一次", calls)};
        return calls > 0 ? proven(counted) : broken(counted);
    }
};

} // namespace

std::vector<Claim> poolApplyClaims()
{
    return {
        always("one-at-a-time",
               {"Never two tasks at once, with {workers} workers",
                "虽然有 {workers} 个工作进程，任务始终一次只做一个"},
               OneAtATime{}),
        always("each-call-waits",
               {"Each apply() waits for its result before the next one is called",
                "每次 apply() 都等到结果，之后才有下一次调用"},
               EachCallWaits{}),
        always("squares-in-order",
               {"The values are the squares of 1 to {numbers}, in order",
                "得到的值依次是 1 到 {numbers} 的平方"},
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
