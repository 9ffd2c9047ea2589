// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/claims/life_rules.h"
#include "lessons/claims/lock_rules.h"
#include "lessons/claims/process_rules.h"

#include <fmt/format.h>

namespace lessons {
namespace {

/// Once another child has printed, a child prints no more: its report is in one piece.
struct ReportsStayTogether {
    pid_t last = 0;
    std::set<pid_t> done{};

    using Found = std::optional<Finding>;
    Found on(const trace::At& at, const trace::OutputWritten& event, const World& after)
    {
        if (event.stream != "stdout" || isMain(after, at.pid) || at.pid == last)
            return std::nullopt;
        if (last != 0)
            done.insert(last);
        last = at.pid;
        const Words mixed{
            fmt::format("PID {} went on {}, another had printed", at.pid, seconds(at.t)),
            fmt::format("{} PID {} 又接着输出，中间夹了别人的", seconds(at.t), at.pid)};
        return done.contains(at.pid) ? std::optional(broken(mixed)) : std::nullopt;
    }

    Finding atEnd(const World&) const
    {
        const std::size_t reports = done.size() + (last != 0 ? 1 : 0);
        const Words counted{fmt::format("{} reports, each in one piece", reports),
                            fmt::format("{} 份报告，每份都是完整的一段", reports)};
        return reports > 0 ? proven(counted) : broken(counted);
    }
};

} // namespace

std::vector<Claim> lockPrintingClaims()
{
    return {
        always("one-holder", {"Never more than one holds the lock", "持有锁的始终不超过一个"},
               NeverTooManyInside{}),
        always("reports-stay-together",
               {"The {lines} lines of a report are never mixed with another's",
                "每份报告的 {lines} 行连在一起，不会夹进别人的行"},
               ReportsStayTogether{}),
        always("prints-with-the-lock",
               {"A child prints only while it holds the lock", "子进程只在持有锁的时候输出"},
               PrintsInsideOnly{}),
        always("each-has-its-turn",
               {"Each of the {processes} children gets the lock, and gives it back",
                "{processes} 个子进程都得到过锁，也都还了回来"},
               EachHasItsTurn{}),
        usually("the-others-wait",
                {"While one prints, all others wait for the lock", "一个在输出，其余的都在等锁"},
                AllOthersWait{}),
        always("one-after-the-other",
               {"The run lasts as long as all reports one after the other",
                "整个运行的时间不短于各份报告依次输出的总和"},
               AsLongAsTheSleepsInTurn{}),
        always("exit-codes-0", {"Every child ends with exit code 0", "每个子进程的退出码都是 0"},
               ExitCode{0}),
    };
}

} // namespace lessons
