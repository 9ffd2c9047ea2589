// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/claims/evidence.h"
#include "lessons/claims/process_rules.h"

#include <csignal>
#include <fmt/format.h>

namespace lessons {
namespace {

/// The child prints no line after its work, its sleep. Whether it prints one before is a race.
struct NoLineAfterTheWork {
    bool hasWorked = false;

    std::optional<Finding> on(const trace::At& at, const trace::SleepEnd&, const World& after)
    {
        hasWorked = hasWorked || !isMain(after, at.pid);
        return std::nullopt;
    }

    std::optional<Finding> on(const trace::At& at, const trace::OutputWritten&,
                              const World& after) const
    {
        if (!hasWorked || isMain(after, at.pid))
            return std::nullopt;
        return broken({fmt::format("the child printed it, {}", seconds(at.t)),
                       fmt::format("{} 子进程输出了这一行", seconds(at.t))});
    }

    std::optional<Finding> on(const trace::At& at, const trace::ProcessExit& event,
                              const World& after) const
    {
        if (isMain(after, event.child))
            return std::nullopt;
        return proven({fmt::format("the child was reaped {}", seconds(at.t)),
                       fmt::format("{} 子进程被回收", seconds(at.t))});
    }

    Finding atEnd(const World&) const
    {
        return broken({"the child was not reaped", "子进程没有被回收"});
    }
};

/// Main sends the child SIGTERM, and only when its own code is done.
struct SigtermAtExit {
    std::optional<model::Time> codeDone;

    std::optional<Finding> on(const trace::At& at, const trace::ProcessReturned&,
                              const World& after)
    {
        if (isMain(after, at.pid))
            codeDone = at.t;
        return std::nullopt;
    }

    std::optional<Finding> on(const trace::At& at, const trace::ProcessSignal& event,
                              const World& after) const
    {
        if (!isMain(after, at.pid) || event.signal != SIGTERM || !codeDone)
            return broken(
                {fmt::format("PID {} sent signal {}, {}", at.pid, event.signal, seconds(at.t)),
                 fmt::format("{} PID {} 发送了信号 {}", seconds(at.t), at.pid, event.signal)});
        const auto [done, sent] = secondsApart(*codeDone, at.t);
        return proven({fmt::format("main's code was done {} → SIGTERM {}", done, sent),
                       fmt::format("{} 主进程的代码执行完 → {} 发送 SIGTERM", done, sent)});
    }

    Finding atEnd(const World&) const { return broken({"no signal was sent", "没有发送过信号"}); }
};

} // namespace

std::vector<Claim> daemonClaims()
{
    return {
        always("last-line-never",
               {"The child's last line never appears", "子进程的最后一行永远不会出现"},
               NoLineAfterTheWork{}),
        always("sigterm-at-exit",
               {"Main sends SIGTERM to the child at its exit", "主进程退出时向子进程发送 SIGTERM"},
               SigtermAtExit{}),
        always("exit-code-minus-15", {"The child's exit code is -15", "子进程的退出码是 -15"},
               ExitCode{-SIGTERM}),
    };
}

} // namespace lessons
