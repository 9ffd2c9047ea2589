// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/claims/evidence.h"
#include "lessons/claims/pool_rule.h"
#include "lessons/claims/process_rules.h"

#include <csignal>
#include <fmt/format.h>
#include <set>

namespace lessons {
namespace {

using Found = std::optional<Finding>;

/// The pool is ended, and not joined, once main has printed its last line.
struct EndedWithMain {
    std::optional<model::Time> lastLine{};

    Found on(const trace::At& at, const trace::OutputWritten&, const World& after)
    {
        if (isMain(after, at.pid))
            lastLine = at.t;
        return std::nullopt;
    }

    Found on(const trace::At& at, const trace::PoolTerminated&, const World&) const
    {
        if (!lastLine)
            return broken(
                {fmt::format("the pool was ended {}, before main's last line", seconds(at.t)),
                 fmt::format("{} 进程池就被终止了，主进程还没到最后一行", seconds(at.t))});
        const auto [printed, ended] = secondsApart(*lastLine, at.t);
        return proven({fmt::format("last line {} → the pool was ended {}", printed, ended),
                       fmt::format("{} 最后一行 → {} 进程池被终止", printed, ended)});
    }

    Finding atEnd(const World&) const
    {
        return broken({"the pool was not ended", "进程池没有被终止"});
    }
};

/// Main sends SIGTERM to every worker.
struct SigtermToAll : PoolRule {
    std::set<pid_t> signalled{};

    using PoolRule::on;
    Found on(const trace::At& at, const trace::ProcessSignal& event, const World& after)
    {
        if (isMain(after, at.pid) && event.signal == SIGTERM)
            signalled.insert(event.child);
        return std::nullopt;
    }

    Finding atEnd(const World&) const
    {
        const Words counted{fmt::format("{} of {} workers", signalled.size(), workers),
                            fmt::format("{} 个工作进程中的 {} 个", workers, signalled.size())};
        return workers > 0 && signalled.size() == workers ? proven(counted) : broken(counted);
    }
};

struct Results : PoolRule {
    std::uint64_t arrived = 0;

    Words counted() const
    {
        return {fmt::format("{} of {} results arrived", arrived, tasks.submittedTasks()),
                fmt::format("{} 个任务，到达 {} 个结果", tasks.submittedTasks(), arrived)};
    }
};

/// Once the first worker is sent SIGTERM, no result arrives any more.
struct NoResultAfterSigterm : Results {
    bool isEnding = false;

    using PoolRule::on;
    Found on(const trace::At&, const trace::ProcessSignal&, const World&)
    {
        isEnding = true;
        return std::nullopt;
    }

    Found on(const trace::At& at, const trace::ResultReady&, const World&)
    {
        ++arrived;
        if (!isEnding)
            return std::nullopt;
        return broken({fmt::format("a result arrived {}", seconds(at.t)),
                       fmt::format("{} 还有结果到达", seconds(at.t))});
    }

    Finding atEnd(const World&) const
    {
        return isEnding ? proven(counted()) : broken({"no signal was sent", "没有发送过信号"});
    }
};

/// Fewer results arrive than tasks were submitted.
struct TasksAreLost : Results {
    using PoolRule::on;
    Found on(const trace::At&, const trace::ResultReady&, const World&)
    {
        ++arrived;
        return std::nullopt;
    }

    Finding atEnd(const World&) const
    {
        return arrived < tasks.submittedTasks() ? proven(counted()) : broken(counted());
    }
};

} // namespace

std::vector<Claim> poolNoJoinClaims()
{
    return {
        always("ended-with-main",
               {"The pool is ended as soon as main has come to its end",
                "主进程一到尽头，进程池就被终止"},
               EndedWithMain{}),
        always("sigterm-to-all",
               {"Main sends SIGTERM to all {workers} workers",
                "主进程向 {workers} 个工作进程都发送 SIGTERM"},
               SigtermToAll{}),
        always("no-result-after-sigterm",
               {"After the first SIGTERM no result arrives any more",
                "第一个 SIGTERM 之后，再没有结果到达"},
               NoResultAfterSigterm{}),
        usually("tasks-are-lost",
                {"Not all of the {tasks} tasks are done: the others are lost",
                 "{tasks} 个任务没有全部做完，其余的丢失了"},
                TasksAreLost{}),
        always("exit-codes-minus-15",
               {"Every worker's exit code is -15: ended by SIGTERM",
                "每个工作进程的退出码都是 -15：被 SIGTERM 终止"},
               ExitCode{-SIGTERM}),
    };
}

} // namespace lessons
