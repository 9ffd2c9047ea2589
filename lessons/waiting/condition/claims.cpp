// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/claims/process_rules.h"
#include "lessons/claims/rule.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>
#include <map>
#include <set>

namespace lessons {
namespace {

using Found = std::optional<Finding>;

Words counted(std::size_t count, const char* en, const char* zhCN)
{
    return {fmt::format("{} {}", count, en), fmt::format("{} {}", count, zhCN)};
}

bool holdsALock(const World& world, pid_t pid)
{
    return std::ranges::any_of(
        world.locks, [pid](const auto& entry) { return entry.second.holders.contains(pid); });
}

/// What is written into the shared value is never below 0 or above the knob "room".
struct StaysOnTheShelf {
    std::size_t writes = 0;

    Found on(const trace::At& at, const trace::SharedWritten& event, const World& after)
    {
        ++writes;
        int loaves = -1;
        const std::string& text = event.value;
        std::from_chars(text.data(), text.data() + text.size(), loaves);
        const std::uint64_t room = wholeKnob(after, "room").value_or(0);
        const Words because{fmt::format("{} on the shelf, {}", text, seconds(at.t)),
                            fmt::format("{} 架子上有 {} 个", seconds(at.t), text)};
        const bool fits = loaves >= 0 && static_cast<std::uint64_t>(loaves) <= room;
        return fits ? trueSoFar(because) : broken(because);
    }

    Finding atEnd(const World&) const
    {
        const Words changes = counted(writes, "changes of the shelf", "次改动");
        return writes > 0 ? proven(changes) : broken(changes);
    }
};

/// The value is written, and notify() called, only by who holds the condition's lock.
struct OnlyWithTheLock {
    std::size_t acts = 0;

    Found on(const trace::At& at, const trace::SharedWritten&, const World& after)
    {
        return look(at, after);
    }

    Found on(const trace::At& at, const trace::ConditionNotified&, const World& after)
    {
        return look(at, after);
    }

    Finding atEnd(const World&) const
    {
        const Words done = counted(acts, "changes and calls, all by the holder",
                                   "次改动和通知，都由持有锁的进程来做");
        return acts > 0 ? proven(done) : broken(done);
    }

private:
    Found look(const trace::At& at, const World& after)
    {
        ++acts;
        const Words with{fmt::format("PID {} held it, {}", at.pid, seconds(at.t)),
                         fmt::format("{} PID {} 持有锁", seconds(at.t), at.pid)};
        const Words without{fmt::format("PID {} did it {} without the lock", at.pid, seconds(at.t)),
                            fmt::format("{} PID {} 没有持有锁", seconds(at.t), at.pid)};
        return holdsALock(after, at.pid) ? trueSoFar(with) : broken(without);
    }
};

/// A wait() of the condition lets go of the lock, and returns only when it has it again.
struct WaitLetsGoOfTheLock {
    std::set<pid_t> letGo{};
    std::size_t waits = 0;

    Found on(const trace::At& at, const trace::ConditionWaitBegin&, const World&)
    {
        letGo.erase(at.pid);
        return std::nullopt;
    }

    Found on(const trace::At& at, const trace::LockReleased&, const World&)
    {
        letGo.insert(at.pid);
        return std::nullopt;
    }

    Found on(const trace::At& at, const trace::ConditionWaitEnd&, const World& after)
    {
        ++waits;
        const Words because{fmt::format("PID {} has the lock again {}", at.pid, seconds(at.t)),
                            fmt::format("{} PID {} 又拿到了锁", seconds(at.t), at.pid)};
        if (letGo.contains(at.pid) && holdsALock(after, at.pid))
            return trueSoFar(because);
        return broken(
            {fmt::format("PID {} kept it, or came back without it, {}", at.pid, seconds(at.t)),
             fmt::format("{} PID {} 没有放开锁，或者没拿到就返回了", seconds(at.t), at.pid)});
    }

    Finding atEnd(const World&) const { return proven(counted(waits, "waits", "次等待")); }
};

/// A wait() returns only when somebody has called notify() since it began.
struct WokenByNotify {
    std::map<pid_t, std::size_t> callsAtBegin{};
    std::size_t calls = 0;
    std::size_t waits = 0;

    Found on(const trace::At& at, const trace::ConditionWaitBegin&, const World&)
    {
        callsAtBegin[at.pid] = calls;
        return std::nullopt;
    }

    Found on(const trace::At&, const trace::ConditionNotified&, const World&)
    {
        ++calls;
        return std::nullopt;
    }

    Found on(const trace::At& at, const trace::ConditionWaitEnd&, const World&)
    {
        ++waits;
        const Words early{fmt::format("PID {} woke {}, nobody had called", at.pid, seconds(at.t)),
                          fmt::format("{} PID {} 醒来，可是没有人通知", seconds(at.t), at.pid)};
        const Words called{fmt::format("PID {} was called and woke, {}", at.pid, seconds(at.t)),
                           fmt::format("{} PID {} 接到通知醒来", seconds(at.t), at.pid)};
        return callsAtBegin[at.pid] < calls ? trueSoFar(called) : broken(early);
    }

    Finding atEnd(const World&) const
    {
        return proven({fmt::format("{} waits, {} calls", waits, calls),
                       fmt::format("{} 次等待，{} 次通知", waits, calls)});
    }
};

/// As many loaves are brought as are taken: the knobs' customers times loaves.
struct AllLoavesAreTaken {
    std::uint64_t brought = 0;
    std::uint64_t taken = 0;

    Found on(const trace::At&, const trace::OutputWritten& event, const World&)
    {
        brought += event.text.starts_with("The baker brings") ? 1 : 0;
        taken += event.text.find(" takes a loaf") != std::string::npos ? 1 : 0;
        return std::nullopt;
    }

    Finding atEnd(const World& last) const
    {
        const std::uint64_t wanted =
            wholeKnob(last, "customers").value_or(0) * wholeKnob(last, "loaves").value_or(0);
        const Words loaves{fmt::format("{} brought, {} taken", brought, taken),
                           fmt::format("送来 {} 个，取走 {} 个", brought, taken)};
        return wanted > 0 && brought == wanted && taken == wanted ? proven(loaves) : broken(loaves);
    }
};

} // namespace

std::vector<Claim> conditionClaims()
{
    return {
        always("stays-on-the-shelf",
               {"Never fewer than 0 and never more than {room} loaves on the shelf",
                "架子上的面包不会少于 0 个，也不会多于 {room} 个"},
               StaysOnTheShelf{}),
        always("only-with-the-lock",
               {"Whoever changes the shelf or calls notify_all() holds the lock",
                "改动架子、调用 notify_all() 的进程都持有锁"},
               OnlyWithTheLock{}),
        always("wait-lets-go-of-the-lock",
               {"A wait lets go of the lock, and returns with it", "等待时放开锁，返回时又持有锁"},
               WaitLetsGoOfTheLock{}),
        always("woken-by-notify",
               {"Nobody stops waiting before somebody has called notify_all()",
                "没有人调用 notify_all()，谁也不会停止等待"},
               WokenByNotify{}),
        always("all-loaves-are-taken",
               {"Each of the {customers} customers gets {loaves} loaves, and none is left",
                "{customers} 位顾客各拿到 {loaves} 个面包，一个不剩"},
               AllLoavesAreTaken{}),
        always("exit-codes-0", {"Every child ends with exit code 0", "每个子进程的退出码都是 0"},
               ExitCode{0}),
    };
}

} // namespace lessons
