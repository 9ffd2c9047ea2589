// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/claims/evidence.h"
#include "lessons/claims/output_rules.h"
#include "lessons/claims/pool_task_rules.h"
#include "lessons/claims/process_rules.h"

#include <fmt/format.h>

namespace lessons {
namespace {

using Found = std::optional<Finding>;

/// What is called before and after close(): no task is taken after it, nobody waits before it.
struct Closing {
    std::optional<model::Time> closed{};

    Found on(const trace::At& at, const trace::PoolClosed&, const World&)
    {
        closed = at.t;
        return std::nullopt;
    }
};

struct NoTaskAfterClose : Closing {
    std::uint64_t taken = 0;

    using Closing::on;
    Found on(const trace::At& at, const trace::TaskSubmitted&, const World&)
    {
        ++taken;
        if (!closed)
            return std::nullopt;
        return broken({fmt::format("a task was taken {}, after close()", seconds(at.t)),
                       fmt::format("{} 在 close() 之后还接受了任务", seconds(at.t))});
    }

    Finding atEnd(const World& last) const
    {
        const Words counted{fmt::format("{} tasks were taken, all before close()", taken),
                            fmt::format("接受了 {} 个任务，都在 close() 之前", taken)};
        return closed && taken == wholeKnob(last, "tasks") ? proven(counted) : broken(counted);
    }
};

struct NoWaitBeforeClose : Closing {
    using Closing::on;
    Found on(const trace::At& at, const trace::PoolJoinBegin&, const World&) const
    {
        if (!closed)
            return broken({fmt::format("join() waited {}, before close()", seconds(at.t)),
                           fmt::format("{} join() 就在等，还没有 close()", seconds(at.t))});
        const auto [close, join] = secondsApart(*closed, at.t);
        return proven({fmt::format("close() {} → join() waits {}", close, join),
                       fmt::format("{} close() → {} join() 开始等", close, join)});
    }

    Finding atEnd(const World&) const { return broken({"join() did not wait", "join() 没有等"}); }
};

} // namespace

std::vector<Claim> poolCloseThenSubmitClaims()
{
    return {
        always("early-join-is-refused",
               {"join() before close() is an error: “Pool is still running”",
                "close() 之前调用 join() 会出错：“Pool is still running”"},
               MainPrints{"join() before close(): Pool is still running"}),
        always("late-task-is-refused",
               {"apply_async() after close() is an error: “Pool not running”",
                "close() 之后调用 apply_async() 会出错：“Pool not running”"},
               MainPrints{"apply_async() after close(): Pool not running"}),
        always("no-task-after-close",
               {"The pool takes {tasks} tasks, and none after close()",
                "进程池接受 {tasks} 个任务，close() 之后一个也不接受"},
               NoTaskAfterClose{}),
        always("no-wait-before-close",
               {"Main waits for the pool only after close()", "close() 之后主进程才等待进程池"},
               NoWaitBeforeClose{}),
        always("all-results",
               {"The errors do no harm: all {tasks} tasks are done",
                "出错并不碍事：{tasks} 个任务全部做完"},
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
