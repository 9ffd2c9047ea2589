// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/claims/evidence.h"
#include "lessons/claims/output_rules.h"
#include "lessons/claims/process_rules.h"

#include <fmt/format.h>

namespace lessons {
namespace {

/// Main's own code is done, then the child is reaped, then main ends.
struct MainWaitsAtItsExit {
    std::optional<model::Time> codeDone;
    std::optional<model::Time> reaped;

    std::optional<Finding> on(const trace::At& at, const trace::ProcessReturned&,
                              const World& after)
    {
        if (isMain(after, at.pid))
            codeDone = at.t;
        return std::nullopt;
    }

    std::optional<Finding> on(const trace::At& at, const trace::ProcessExit& event,
                              const World& after)
    {
        if (isMain(after, event.child))
            return std::nullopt;
        if (!codeDone)
            return broken({"main's own code was still running", "主进程自己的代码还在执行"});
        reaped = at.t;
        return std::nullopt;
    }

    std::optional<Finding> on(const trace::At& at, const trace::ProcessEnd&, const World& after)
    {
        if (!isMain(after, at.pid))
            return std::nullopt;
        if (!reaped)
            return broken({"main ended before its child", "主进程比子进程先结束"});
        const auto [done, ended] = secondsApart(*codeDone, *reaped);
        return proven({fmt::format("main's code was done {}, the child reaped {}", done, ended),
                       fmt::format("{} 主进程的代码执行完，{} 子进程被回收", done, ended)});
    }

    Finding atEnd(const World&) const
    {
        return broken({"main did not come to its end", "主进程没有走到结束"});
    }
};

} // namespace

std::vector<Claim> noDaemonClaims()
{
    using enum Printer;
    return {
        always("both-lines", {"Both lines of the child appear", "子进程的两行都会出现"},
               ChildPrints{2}),
        usually("main-line-first",
                {"Main's line comes before the child's", "主进程那一行在子进程的两行之前"},
                LinesInOrder{{Main, Child, Child}}),
        always("main-waits-at-exit",
               {"Main's own code ends first, but main waits for the child at its exit",
                "主进程自己的代码先执行完，但退出时要等子进程"},
               MainWaitsAtItsExit{}),
        always("exit-code-0", {"The child ends with exit code 0", "子进程结束，退出码为 0"},
               ExitCode{0}),
        always("no-signal", {"No signal is sent", "没有发送任何信号"}, NoSignal{}),
    };
}

} // namespace lessons
