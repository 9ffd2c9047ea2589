// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/claims/evidence.h"
#include "lessons/claims/output_rules.h"
#include "lessons/claims/process_rules.h"

#include <fmt/format.h>

namespace lessons {
namespace {

/// Main's line after join() finds its child reaped.
struct LastLineAfterReaping {
    bool hasJoined = false;
    std::optional<model::Time> reapedAt;

    std::optional<Finding> on(const trace::At&, const trace::JoinEnd&, const World&)
    {
        hasJoined = true;
        return std::nullopt;
    }

    std::optional<Finding> on(const trace::At& at, const trace::ProcessExit& event,
                              const World& after)
    {
        if (!isMain(after, event.child))
            reapedAt = at.t;
        return std::nullopt;
    }

    std::optional<Finding> on(const trace::At& at, const trace::OutputWritten&, const World& after)
    {
        constexpr std::size_t linesBefore = 2;
        if (!isMain(after, at.pid) || ++m_lines <= linesBefore)
            return std::nullopt;
        if (!reapedAt || !hasJoined)
            return broken({fmt::format("printed {}, before join() was done", seconds(at.t)),
                           fmt::format("{} 就输出了，join() 还没有完成", seconds(at.t))});
        const auto [reaped, printed] = secondsApart(*reapedAt, at.t);
        return proven({fmt::format("reaped {} → last line {}", reaped, printed),
                       fmt::format("{} 回收 → {} 输出最后一行", reaped, printed)});
    }

    Finding atEnd(const World&) const
    {
        return broken({"main's last line never came", "主进程的最后一行没有出现"});
    }

private:
    std::size_t m_lines = 0;
};

} // namespace

std::vector<Claim> processJoinClaims()
{
    using enum Printer;
    return {
        always("child-of-main",
               {"The child's parent is main (by forkserver: main's server)",
                "子进程的父进程是主进程（用 forkserver 时是主进程的服务器）"},
               ChildrenOfMain{}),
        always("lines-in-order",
               {"Four lines in strict order: main, main, the child, main",
                "四行次序固定：主进程、主进程、子进程、主进程"},
               LinesInOrder{{Main, Main, Child, Main}}),
        always("pids-are-true", {"Each process prints its own PID", "每个进程输出的都是自己的 PID"},
               PidsAreTrue{}),
        always("end-after-reaping",
               {"Main's last line comes only after the child was reaped",
                "子进程被回收之后，主进程才输出最后一行"},
               LastLineAfterReaping{}),
        always("exit-code-0", {"The child ends with exit code 0", "子进程结束，退出码为 0"},
               ExitCode{0}),
    };
}

} // namespace lessons
