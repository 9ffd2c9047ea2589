// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/claims/evidence.h"
#include "lessons/claims/output_rules.h"
#include "lessons/claims/process_rules.h"

#include <fmt/format.h>

namespace lessons {
namespace {

/// join() returns to main's code after the child's work, its sleep, and after its reaping.
struct JoinWaitsForTheWork {
    model::Time called{0};
    bool hasWorked = false;
    bool isReaped = false;

    std::optional<Finding> on(const trace::At& at, const trace::JoinBegin&, const World&)
    {
        called = at.t;
        return std::nullopt;
    }

    std::optional<Finding> on(const trace::At& at, const trace::SleepEnd&, const World& after)
    {
        hasWorked = hasWorked || !isMain(after, at.pid);
        return std::nullopt;
    }

    std::optional<Finding> on(const trace::At&, const trace::ProcessExit& event, const World& after)
    {
        isReaped = isReaped || !isMain(after, event.child);
        return std::nullopt;
    }

    std::optional<Finding> on(const trace::At& at, const trace::JoinEnd&, const World&) const
    {
        const std::string waited = seconds(at.t - called);
        if (!hasWorked || !isReaped)
            return broken({fmt::format("join() returned after {}, before that", waited),
                           fmt::format("join() 等了 {} 就提前返回了", waited)});
        return proven(
            {fmt::format("join() waited {}", waited), fmt::format("join() 等了 {}", waited)});
    }

    Finding atEnd(const World&) const
    {
        return broken({"join() did not return", "join() 没有返回"});
    }
};

} // namespace

std::vector<Claim> daemonJoinClaims()
{
    using enum Printer;
    return {
        always(
            "join-waits",
            {"join() returns only when the child's {seconds} s of work are over and it is reaped",
             "子进程 {seconds} 秒的工作结束并被回收之后，join() 才返回"},
            JoinWaitsForTheWork{}),
        always("lines-in-order",
               {"Both lines of the child come before main's", "子进程的两行都在主进程那一行之前"},
               LinesInOrder{{Child, Child, Main}}),
        always("exit-code-0", {"The child ends with exit code 0", "子进程结束，退出码为 0"},
               ExitCode{0}),
        always("no-signal",
               {"No signal is sent, although the child is a daemon",
                "没有发送任何信号，虽然子进程是守护进程"},
               NoSignal{}),
    };
}

} // namespace lessons
