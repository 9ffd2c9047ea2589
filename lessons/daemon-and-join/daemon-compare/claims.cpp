// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/claims/evidence.h"
#include "lessons/claims/life_rules.h"
#include "lessons/claims/process_rules.h"

#include <csignal>
#include <fmt/format.h>

namespace lessons {
namespace {

/// What is seen of one of the three: the last lines of child and parent, in the order printed.
struct LastLines {
    std::string rule;     ///< "no-daemon"
    std::string expected; ///< 'c' the child's last line, 'p' the parent's: "pc", "p" or "cp"
    std::string printed{};

    std::optional<Finding> on(const trace::At&, const trace::OutputWritten& event, const World&)
    {
        if (event.text == rule + ": the child has finished its work.\n")
            printed += 'c';
        if (event.text == rule + ": the parent is at its last line.\n")
            printed += 'p';
        return std::nullopt;
    }

    Finding atEnd(const World&) const
    {
        Words words{"printed:", "输出："};
        for (const char who : printed) {
            words.en += who == 'c' ? " the child's last line" : " the parent's";
            words.zhCN += who == 'c' ? " 子进程的最后一行" : " 父进程的";
        }
        return printed == expected ? proven(words) : broken(words);
    }
};

/// One signal is sent in the whole run: SIGTERM, by the parent of that rule, to its child, when its
/// own code is done.
struct OneSigterm {
    std::string rule;
    bool hasReturned = false;
    std::size_t sent = 0;

    std::optional<Finding> on(const trace::At& at, const trace::ProcessReturned&,
                              const World& after)
    {
        const model::ProcessNow* process = after.process(at.pid);
        hasReturned = hasReturned || (process != nullptr && process->name == rule);
        return std::nullopt;
    }

    std::optional<Finding> on(const trace::At& at, const trace::ProcessSignal& event,
                              const World& after)
    {
        const model::ProcessNow* sender = after.process(at.pid);
        const Words words{fmt::format("PID {} sent signal {} to PID {}, {}", at.pid, event.signal,
                                      event.child, seconds(at.t)),
                          fmt::format("{} PID {} 向 PID {} 发送了信号 {}", seconds(at.t), at.pid,
                                      event.child, event.signal)};
        if (sender == nullptr || sender->name != rule || event.signal != SIGTERM || !hasReturned)
            return broken(words);
        ++sent;
        return trueSoFar(words);
    }

    Finding atEnd(const World&) const
    {
        const Words words{fmt::format("{} sent", sent), fmt::format("共发送 {} 个", sent)};
        return sent == 1 ? proven(words) : broken(words);
    }
};

/// The daemon's parent is the first of the three to end.
struct DaemonsParentEndsFirst {
    std::optional<Finding> on(const trace::At& at, const trace::ProcessEnd&,
                              const World& after) const
    {
        const model::ProcessNow* process = after.process(at.pid);
        if (process == nullptr || process->name.starts_with("child of") || process->isMain)
            return std::nullopt;
        const Words words{fmt::format("{} ended first, {}", process->name, seconds(at.t)),
                          fmt::format("{} 最先结束，{}", process->name, seconds(at.t))};
        return process->name == "daemon" ? proven(words) : broken(words);
    }

    Finding atEnd(const World&) const { return broken({"none ended", "没有一个结束"}); }
};

} // namespace

std::vector<Claim> daemonCompareClaims()
{
    return {
        usually("no-daemon-waits-at-exit",
                {"no-daemon: the child's last line comes, after its parent's",
                 "no-daemon：子进程的最后一行会出现，在父进程那一行之后"},
                LastLines{"no-daemon", "pc"}),
        always(
            "daemon-is-cut-off",
            {"daemon: the child's last line never comes", "daemon：子进程的最后一行永远不会出现"},
            LastLines{"daemon", "p"}),
        always("join-comes-first",
               {"daemon-join: the child's last line comes, before its parent's",
                "daemon-join：子进程的最后一行会出现，在父进程那一行之前"},
               LastLines{"daemon-join", "cp"}),
        always("no-daemon-exit-code", {"no-daemon: exit code 0", "no-daemon：退出码为 0"},
               ExitCode{0, "child of no-daemon"}),
        always("daemon-exit-code", {"daemon: exit code -15", "daemon：退出码为 -15"},
               ExitCode{-SIGTERM, "child of daemon"}),
        always("daemon-join-exit-code", {"daemon-join: exit code 0", "daemon-join：退出码为 0"},
               ExitCode{0, "child of daemon-join"}),
        always("one-sigterm",
               {"One signal is sent: SIGTERM to the daemon, at its parent's exit",
                "只发送一个信号：父进程退出时发给守护进程的 SIGTERM"},
               OneSigterm{"daemon"}),
        usually("daemon-ends-first",
                {"Only daemon does not last the work: it ends first",
                 "只有 daemon 不等工作做完：它最先结束"},
                DaemonsParentEndsFirst{}),
        always("join-after-reaping",
               {"Every join() returns after its child was reaped",
                "每个 join() 都在子进程被回收之后返回"},
               JoinAfterReaping{}),
    };
}

} // namespace lessons
