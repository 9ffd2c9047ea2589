// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/claims/evidence.h"
#include "lessons/claims/life_rules.h"
#include "lessons/claims/process_rules.h"

#include <cstdio>
#include <fmt/format.h>

namespace lessons {
namespace {

/// Both PIDs in the child's line are those that the kernel gives: its parent's and its own.
struct BothPidsAreTrue {
    std::optional<Finding> on(const trace::At& at, const trace::OutputWritten& event,
                              const World& after) const
    {
        const model::ProcessNow* child = after.process(at.pid);
        int parent = 0;
        int own = 0;
        constexpr const char* line = "My parent is PID %d, and I am PID %d";
        if (child == nullptr || std::sscanf(event.text.c_str(), line, &parent, &own) != 2)
            return std::nullopt;
        const bool isTrue = own == child->pid && parent == child->ppid;
        const Words words{fmt::format("printed: {}, child of {}; in truth: {}, child of {}", own,
                                      parent, child->pid, child->ppid),
                          fmt::format("输出：{}，父进程 {}；实际：{}，父进程 {}", own, parent,
                                      child->pid, child->ppid)};
        return isTrue ? proven(words) : broken(words);
    }

    Finding atEnd(const World&) const
    {
        return broken({"the child printed no PIDs", "子进程没有输出 PID"});
    }
};

/// The PID that main prints for its child is the one that start() gave.
struct StartedPidIsTrue {
    std::int32_t started = 0;

    std::optional<Finding> on(const trace::At&, const trace::ProcessStartEnd& event, const World&)
    {
        started = event.child;
        return std::nullopt;
    }

    std::optional<Finding> on(const trace::At&, const trace::OutputWritten& event,
                              const World&) const
    {
        int said = 0;
        if (std::sscanf(event.text.c_str(), "Main has started PID %d", &said) != 1)
            return std::nullopt;
        const Words words{fmt::format("printed: {}; start() made {}", said, started),
                          fmt::format("输出：{}；start() 创建的是 {}", said, started)};
        return said == started ? proven(words) : broken(words);
    }

    Finding atEnd(const World&) const
    {
        return broken({"main did not print it", "主进程没有输出它"});
    }
};

} // namespace

std::vector<Claim> pidAndPpidClaims()
{
    return {
        always("both-pids-are-true",
               {"Both PIDs that the child prints are true: its parent's and its own",
                "子进程输出的两个 PID 都是真的：父进程的和它自己的"},
               BothPidsAreTrue{}),
        always(
            "started-pid-is-true",
            {"child.pid in main is the child's own PID", "主进程里的 child.pid 就是子进程的 PID"},
            StartedPidIsTrue{}),
        always("join-after-reaping",
               {"join() returns only after the child's end", "子进程结束之后，join() 才返回"},
               JoinAfterReaping{}),
        always("run-lasts-the-sleep",
               {"The run lasts as long as the child sleeps: {seconds} s",
                "子进程睡多久，整个运行就有多久：{seconds} 秒"},
               MainOutlastsTheSleeps{}),
        always("exit-code-0", {"The child ends with exit code 0", "子进程结束，退出码为 0"},
               ExitCode{0}),
    };
}

} // namespace lessons
