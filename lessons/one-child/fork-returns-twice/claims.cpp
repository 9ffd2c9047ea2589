// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/claims/evidence.h"
#include "lessons/claims/life_rules.h"
#include "lessons/claims/output_rules.h"
#include "lessons/claims/process_rules.h"

#include <cstdio>
#include <fmt/format.h>
#include <map>

namespace lessons {
namespace {

/// One call returned 0 in the child and the child's PID in main, and nothing anywhere else.
struct OneCallTwoReturns {
    std::size_t calls = 0;
    std::map<pid_t, int> returned{}; ///< what each process says that it got

    std::optional<Finding> on(const trace::At&, const trace::ProcessStartBegin&, const World&)
    {
        ++calls;
        return std::nullopt;
    }

    std::optional<Finding> on(const trace::At& at, const trace::OutputWritten& event, const World&)
    {
        int value = 0;
        if (std::sscanf(event.text.c_str(), "fork returned %d", &value) == 1)
            returned[at.pid] = value;
        return std::nullopt;
    }

    Finding atEnd(const World& last) const
    {
        Words words{fmt::format("{} call:", calls), fmt::format("调用 {} 次：", calls)};
        bool isRight = calls == 1 && returned.size() == 2;
        for (const auto& [pid, value] : returned) {
            words.en += fmt::format(" {} in PID {}", value, pid);
            words.zhCN += fmt::format(" 在 PID {} 中返回 {}", pid, value);
            isRight = isRight && (isMain(last, pid) ? returned.contains(value) : value == 0);
        }
        return isRight ? proven(words) : broken(words);
    }
};

/// The parent that the child prints is main.
struct SaysMainIsItsParent {
    std::optional<Finding> on(const trace::At& at, const trace::OutputWritten& event,
                              const World& after) const
    {
        int parent = 0;
        constexpr const char* line = "fork returned 0: my parent is %d";
        if (isMain(after, at.pid) || std::sscanf(event.text.c_str(), line, &parent) != 1)
            return std::nullopt;
        const Words words{fmt::format("getppid() gave {}, main is {}", parent, after.mainPid),
                          fmt::format("getppid() 得到 {}，主进程是 {}", parent, after.mainPid)};
        return parent == after.mainPid ? proven(words) : broken(words);
    }

    Finding atEnd(const World&) const
    {
        return broken({"the child did not say it", "子进程没有说"});
    }
};

/// Both processes come to the line behind the two branches.
struct BothReachTheLastLine {
    std::map<pid_t, std::size_t> reached{};

    std::optional<Finding> on(const trace::At& at, const trace::OutputWritten& event, const World&)
    {
        if (event.text.starts_with("The last line"))
            ++reached[at.pid];
        return std::nullopt;
    }

    Finding atEnd(const World&) const
    {
        const Words words{fmt::format("printed by {} processes", reached.size()),
                          fmt::format("由 {} 个进程输出", reached.size())};
        return reached.size() == 2 ? proven(words) : broken(words);
    }
};

} // namespace

std::vector<Claim> forkReturnsTwiceClaims()
{
    return {
        always("one-call-two-returns",
               {"One call, two returns: 0 in the child, the child's PID in its parent",
                "调用一次，返回两次：在子进程里返回 0，在父进程里返回子进程的 PID"},
               OneCallTwoReturns{}),
        always("child-of-main", {"getppid() of the child is main", "子进程的 getppid() 是主进程"},
               SaysMainIsItsParent{}),
        always("pids-are-true", {"Each process prints its own PID", "每个进程输出的都是自己的 PID"},
               PidsAreTrue{}),
        always("both-reach-the-last-line",
               {"Both processes run the last line", "两个进程都执行了最后一行"},
               BothReachTheLastLine{}),
        always("waitpid-reaps",
               {"waitpid() returns when the child is reaped", "子进程被回收之后，waitpid() 才返回"},
               JoinAfterReaping{}),
        always("exit-code-0", {"The child ends with exit code 0", "子进程结束，退出码为 0"},
               ExitCode{0}),
    };
}

} // namespace lessons
