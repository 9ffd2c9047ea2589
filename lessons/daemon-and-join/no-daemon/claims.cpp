// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/claims/life_rules.h"
#include "lessons/claims/output_rules.h"
#include "lessons/claims/process_rules.h"

#include <fmt/format.h>

namespace lessons {
namespace {

/// Main does not wait for the child's work before it goes on to its own last line. Which of the two
/// prints first is a race: only the child's last line must come later.
struct MainGoesOn {
    std::size_t ofChild = 0; ///< lines so far

    std::optional<Finding> on(const trace::At& at, const trace::OutputWritten&, const World& after)
    {
        if (!isMain(after, at.pid)) {
            ++ofChild;
            return std::nullopt;
        }
        const Words words{
            fmt::format("main's line {}, after {} of the child's 2", seconds(at.t), ofChild),
            fmt::format("{} 主进程输出，子进程的 2 行已输出 {} 行", seconds(at.t), ofChild)};
        return ofChild < 2 ? proven(words) : broken(words);
    }

    Finding atEnd(const World&) const { return broken({"main printed nothing", "主进程没有输出"}); }
};

} // namespace

std::vector<Claim> noDaemonClaims()
{
    return {
        always("both-lines", {"Both lines of the child appear", "子进程的两行都会出现"},
               ChildPrints{2}),
        usually("main-goes-on",
                {"Main is at its line before the child has finished its work",
                 "子进程还没有做完，主进程就输出了自己那一行"},
                MainGoesOn{}),
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
