// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/claims/evidence.h"
#include "lessons/claims/life_rules.h"
#include "lessons/claims/output_rules.h"
#include "lessons/claims/process_rules.h"

#include <fmt/format.h>

namespace lessons {
namespace {

/// The child prints the sum of the numbers that the run was given.
struct SumIsRight {
    std::optional<Finding> on(const trace::At& at, const trace::OutputWritten& event,
                              const World& after) const
    {
        const auto numbers = wholeKnob(after, "numbers");
        if (isMain(after, at.pid) || !numbers || *numbers == 0)
            return std::nullopt;
        const std::uint64_t sum = *numbers * (*numbers - 1) / 2;
        const bool isRight = event.text.starts_with(fmt::format("The sum is {},", sum));
        const Words words{fmt::format("{} is right; PID {} printed it", sum, at.pid),
                          fmt::format("正确的和是 {}，由 PID {} 输出", sum, at.pid)};
        const Words wrong{fmt::format("{} would be right", sum), fmt::format("应该是 {}", sum)};
        return isRight ? proven(words) : broken(wrong);
    }

    Finding atEnd(const World&) const
    {
        return broken({"the child printed no sum", "子进程没有输出和"});
    }
};

} // namespace

std::vector<Claim> processSumClaims()
{
    return {
        always("child-of-main",
               {"The child's parent is main (by forkserver: main's server)",
                "子进程的父进程是主进程（用 forkserver 时是主进程的服务器）"},
               ChildrenOfMain{}),
        always("pids-are-true", {"Each process prints its own PID", "每个进程输出的都是自己的 PID"},
               PidsAreTrue{}),
        always("sum-is-right",
               {"The child prints the sum of the first {numbers} numbers from 0 on",
                "子进程输出从 0 开始的 {numbers} 个数之和"},
               SumIsRight{}),
        always("join-after-reaping",
               {"The child had ended before join() returned", "子进程结束之后，join() 才返回"},
               JoinAfterReaping{}),
        always("exit-code-0", {"The child ends with exit code 0", "子进程结束，退出码为 0"},
               ExitCode{0}),
    };
}

} // namespace lessons
