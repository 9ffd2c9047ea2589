// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/claims/lock_rules.h"
#include "lessons/claims/process_rules.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace lessons {
namespace {

/// Every process that gets the lock acquires it as often as the knob "depth" says before it
/// releases it for the first time.
struct AcquiresItAgain {
    std::map<pid_t, std::size_t> deepest{};

    using Found = std::optional<Finding>;
    Found on(const trace::At& at, const trace::LockAcquireEnd& event, const World& after)
    {
        const std::size_t times = after.locks.at(event.lock).holders.count(at.pid);
        deepest[at.pid] = std::max(deepest[at.pid], times);
        const Words because{
            fmt::format("PID {} holds it {} times, {}", at.pid, times, seconds(at.t)),
            fmt::format("{} PID {} 已持有 {} 次", seconds(at.t), at.pid, times)};
        return Finding{model::Truth::Open, false, because};
    }

    Finding atEnd(const World& last) const
    {
        const std::uint64_t depth = wholeKnob(last, "depth").value_or(0);
        const bool areAllDeep = std::ranges::all_of(
            deepest, [&](const auto& process) { return process.second == depth; });
        const Words counted{fmt::format("{} processes, each {} times", deepest.size(), depth),
                            fmt::format("{} 个进程，各 {} 次", deepest.size(), depth)};
        const Words missed{"one did not come so deep", "有一个没有进到那么深"};
        return depth > 0 && areAllDeep && !deepest.empty() ? proven(counted) : broken(missed);
    }
};

} // namespace

std::vector<Claim> rlockClaims()
{
    return {
        always("acquires-it-again",
               {"Whoever has the lock gets it again: {depth} times in all",
                "已经持有锁的进程可以再拿，一共 {depth} 次"},
               AcquiresItAgain{}),
        always("one-owner",
               {"Nobody else gets it before the owner has released it as often",
                "释放的次数还不够，别的进程就拿不到"},
               NeverTooManyInside{}),
        always("prints-with-the-lock",
               {"A process prints only while it owns the lock", "进程只在持有锁的时候输出"},
               PrintsInsideOnly{}),
        always("each-has-its-turn",
               {"Each of the {processes} processes gets it, and gives it back whole",
                "{processes} 个进程都得到过它，也都全部还了回来"},
               EachHasItsTurn{}),
        usually("the-others-wait",
                {"While one owns it, all others wait", "一个进程持有它，其余的都在等"},
                AllOthersWait{}),
        always("exit-codes-0", {"Every child ends with exit code 0", "每个子进程的退出码都是 0"},
               ExitCode{0}),
    };
}

} // namespace lessons
