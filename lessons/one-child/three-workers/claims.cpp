// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/claims/evidence.h"
#include "lessons/claims/life_rules.h"
#include "lessons/claims/process_rules.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace lessons {
namespace {

Words listed(std::size_t listed, std::size_t unreaped)
{
    return {fmt::format("{} listed, {} started and not reaped", listed, unreaped),
            fmt::format("列出 {} 个，已启动而未回收的有 {} 个", listed, unreaped)};
}

/// What main gets from active_children() are the children that it has started and not reaped.
struct ListsWhoIsActive {
    std::set<pid_t> unreaped{};

    std::optional<Finding> on(const trace::At& at, const trace::ProcessStartEnd& event,
                              const World& after)
    {
        if (isMain(after, at.pid))
            unreaped.insert(event.child);
        return std::nullopt;
    }

    std::optional<Finding> on(const trace::At&, const trace::ProcessExit& event, const World&)
    {
        unreaped.erase(event.child);
        return std::nullopt;
    }

    std::optional<Finding> on(const trace::At&, const trace::ChildrenListed& event,
                              const World&) const
    {
        const std::set<pid_t> pids(event.pids.begin(), event.pids.end());
        const Words words = listed(pids.size(), unreaped.size());
        return pids == unreaped ? proven(words) : broken(words);
    }

    Finding atEnd(const World&) const
    {
        return broken({"active_children() was not called", "没有调用 active_children()"});
    }
};

/// All of the run's workers are active when main lists them.
struct AllAreActive {
    std::optional<Finding> on(const trace::At&, const trace::ChildrenListed& event,
                              const World& after) const
    {
        const Words words{fmt::format("{} listed", event.pids.size()),
                          fmt::format("列出了 {} 个", event.pids.size())};
        return event.pids.size() == wholeKnob(after, "workers") ? proven(words) : broken(words);
    }

    Finding atEnd(const World&) const
    {
        return broken({"active_children() was not called", "没有调用 active_children()"});
    }
};

/// Main prints END while no child has died.
struct EndBeforeAnyEnd {
    std::optional<Finding> on(const trace::At& at, const trace::OutputWritten& event,
                              const World& after) const
    {
        if (!isMain(after, at.pid) || event.text != "END\n")
            return std::nullopt;
        return proven({fmt::format("END came {}, all children were alive", seconds(at.t)),
                       fmt::format("{} 输出 END，子进程都还活着", seconds(at.t))});
    }

    std::optional<Finding> on(const trace::At& at, const trace::ProcessDead& event,
                              const World&) const
    {
        return broken({fmt::format("PID {} ended {}, before END", event.child, seconds(at.t)),
                       fmt::format("{} PID {} 就结束了，比 END 早", seconds(at.t), event.child)});
    }

    Finding atEnd(const World&) const { return broken({"END never came", "END 没有出现"}); }
};

} // namespace

std::vector<Claim> threeWorkersClaims()
{
    return {
        always("lists-who-is-active",
               {"active_children() gives the children that have not ended",
                "active_children() 给出的就是还没有结束的子进程"},
               ListsWhoIsActive{}),
        usually("all-are-active",
                {"All {workers} children are active when main asks",
                 "主进程询问时，{workers} 个子进程都在活动"},
                AllAreActive{}),
        usually("end-first",
                {"END comes before any child has ended", "END 出现时，还没有子进程结束"},
                EndBeforeAnyEnd{}),
        always("main-waits-at-exit",
               {"Main's own code ends first, but main waits for all children at its exit",
                "主进程自己的代码先执行完，但退出时要等所有子进程"},
               MainWaitsAtItsExit{}),
        always("exit-codes-0", {"All children end with exit code 0", "子进程的退出码都是 0"},
               ExitCode{0}),
        always("no-signal",
               {"All end by themselves: no signal is sent", "都是自己结束的：没有任何信号"},
               NoSignal{}),
        always("lasts-the-longest",
               {"The run lasts as long as the longest work", "最长的工作有多久，整个运行就有多久"},
               MainOutlastsTheSleeps{}),
        usually("not-the-sum",
                {"The run is shorter than the works one after the other",
                 "整个运行比各个工作依次进行要短"},
                ShorterThanTheSleepsInTurn{}),
    };
}

} // namespace lessons
