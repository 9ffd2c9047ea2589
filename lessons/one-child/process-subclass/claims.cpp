// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/claims/evidence.h"
#include "lessons/claims/life_rules.h"
#include "lessons/claims/output_rules.h"
#include "lessons/claims/process_rules.h"

#include <algorithm>
#include <fmt/format.h>

namespace lessons {
namespace {

/// run() runs in the child: all that tells the time are children, two of them.
struct ToldByChildren {
    std::map<pid_t, std::size_t> told{};

    std::optional<Finding> on(const trace::At& at, const trace::OutputWritten& event,
                              const World& after)
    {
        if (!event.text.starts_with("It is "))
            return std::nullopt;
        if (isMain(after, at.pid))
            return broken({fmt::format("main told the time, {}", seconds(at.t)),
                           fmt::format("{} 报时的是主进程", seconds(at.t))});
        ++told[at.pid];
        return std::nullopt;
    }

    Finding atEnd(const World&) const
    {
        const Words words{fmt::format("{} children told the time", told.size()),
                          fmt::format("报时的是 {} 个子进程", told.size())};
        return told.size() == 2 ? proven(words) : broken(words);
    }
};

/// Each clock tells the time as often as the run was told, and sleeps after each time.
struct TellsAndSleeps {
    struct Counts {
        std::uint64_t told = 0;
        std::uint64_t slept = 0;
    };
    std::map<pid_t, Counts> clocks{};

    std::optional<Finding> on(const trace::At& at, const trace::OutputWritten&, const World& after)
    {
        if (!isMain(after, at.pid))
            ++clocks[at.pid].told;
        return std::nullopt;
    }

    std::optional<Finding> on(const trace::At& at, const trace::SleepEnd&, const World&)
    {
        ++clocks[at.pid].slept;
        return std::nullopt;
    }

    Finding atEnd(const World& last) const
    {
        const auto times = wholeKnob(last, "times");
        for (const auto& [pid, counts] : clocks) {
            if (counts.told != times || counts.slept != times)
                return broken(
                    {fmt::format("PID {} told the time {} times and slept {} times", pid,
                                 counts.told, counts.slept),
                     fmt::format("PID {} 报时 {} 次，睡眠 {} 次", pid, counts.told, counts.slept)});
        }
        if (clocks.empty())
            return broken({"no clock ran", "没有时钟运行"});
        return proven({fmt::format("{} clocks, each as often", clocks.size()),
                       fmt::format("{} 个时钟，次数都对", clocks.size())});
    }
};

} // namespace

std::vector<Claim> processSubclassClaims()
{
    return {
        always("run-in-the-child",
               {"run() runs in the children, never in main", "run() 在子进程里执行，不在主进程里"},
               ToldByChildren{}),
        always("pids-are-true", {"Each process prints its own PID", "每个进程输出的都是自己的 PID"},
               PidsAreTrue{}),
        always("tells-and-sleeps",
               {"Each clock tells the time {times} times and sleeps {times} times",
                "每个时钟报时 {times} 次，睡眠 {times} 次"},
               TellsAndSleeps{}),
        always("main-waits-at-exit",
               {"Main's own code ends first, but main waits for its clocks at its exit",
                "主进程自己的代码先执行完，但退出时要等两个时钟"},
               MainWaitsAtItsExit{}),
        always("exit-codes-0", {"Both clocks end with exit code 0", "两个时钟的退出码都是 0"},
               ExitCode{0}),
    };
}

} // namespace lessons
