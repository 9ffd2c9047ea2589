// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/claims/process_rules.h"
#include "lessons/claims/rule.h"

#include <fmt/format.h>

namespace lessons {
namespace {

/// What happens around the one set() of the run.
struct AroundTheShot {
    std::optional<model::Time> shot{};
    std::uint64_t waitsBefore = 0; ///< wait() was called while the flag was not set
    std::uint64_t waitsAfter = 0;
    std::uint64_t wentOn = 0;

    using Found = std::optional<Finding>;
    Found on(const trace::At& at, const trace::EventSet&, const World&)
    {
        shot = shot.value_or(at.t);
        return std::nullopt;
    }

    Found on(const trace::At&, const trace::EventWaitBegin&, const World&)
    {
        ++(shot ? waitsAfter : waitsBefore);
        return std::nullopt;
    }

    Found on(const trace::At&, const trace::EventWaitEnd& event, const World&)
    {
        wentOn += event.ok ? 1 : 0;
        return std::nullopt;
    }
};

/// No wait() returns before the flag is set.
struct NobodyStartsEarly : AroundTheShot {
    using AroundTheShot::on;
    Found on(const trace::At& at, const trace::EventWaitEnd& event, const World& after)
    {
        AroundTheShot::on(at, event, after);
        if (!shot)
            return broken({fmt::format("PID {} went on {}, before set()", at.pid, seconds(at.t)),
                           fmt::format("{} PID {} 就继续了，还没有 set()", seconds(at.t), at.pid)});
        const auto [set, returned] = secondsApart(*shot, at.t);
        return trueSoFar({fmt::format("set() {} → PID {} went on {}", set, at.pid, returned),
                          fmt::format("{} set() → {} PID {} 继续", set, returned, at.pid)});
    }

    Finding atEnd(const World&) const
    {
        const Words counted{fmt::format("{} went on after set()", wentOn),
                            fmt::format("set() 之后有 {} 个继续", wentOn)};
        return shot && wentOn > 0 ? proven(counted) : broken(counted);
    }
};

/// After one set() all runners go on, and the one that comes late.
struct OneSetIsForAll : AroundTheShot {
    std::uint64_t sets = 0;

    using AroundTheShot::on;
    Found on(const trace::At& at, const trace::EventSet& event, const World& after)
    {
        ++sets;
        return AroundTheShot::on(at, event, after);
    }

    Finding atEnd(const World& last) const
    {
        const auto runners = wholeKnob(last, "runners");
        const Words counted{fmt::format("{} set(), {} went on", sets, wentOn),
                            fmt::format("{} 次 set()，{} 个继续", sets, wentOn)};
        return runners && sets == 1 && wentOn == *runners + 1 ? proven(counted) : broken(counted);
    }
};

/// Who calls wait() when the flag is set already goes on as well, as the flag stays set.
struct TheLateGoOn : AroundTheShot {
    Finding atEnd(const World&) const
    {
        const bool isEnough = waitsAfter > 0 && wentOn > waitsBefore;
        const Words counted{fmt::format("wait() was called {} times after set()", waitsAfter),
                            fmt::format("set() 之后调用了 {} 次 wait()", waitsAfter)};
        return isEnough ? proven(counted) : broken(counted);
    }
};

/// All runners but the late one are at the start when the flag is set.
struct AllAreReady : AroundTheShot {
    Finding atEnd(const World& last) const
    {
        const Words counted{fmt::format("{} waited for set()", waitsBefore),
                            fmt::format("有 {} 个在等 set()", waitsBefore)};
        return waitsBefore >= wholeKnob(last, "runners").value_or(0) ? proven(counted)
                                                                     : broken(counted);
    }
};

} // namespace

std::vector<Claim> eventFlagClaims()
{
    return {
        always("nobody-starts-early",
               {"Nobody runs before the gun is fired", "发令枪响之前，谁也不会起跑"},
               NobodyStartsEarly{}),
        always("one-set-is-for-all",
               {"One set() lets all {runners} runners go on, and the late one, too",
                "一次 set() 就让 {runners} 个跑者都继续，迟到的那个也一样"},
               OneSetIsForAll{}),
        always("the-late-go-on",
               {"Who comes after set() goes on as well: the flag stays set",
                "set() 之后才来的也继续：标志一直保持着"},
               TheLateGoOn{}),
        usually("all-are-ready",
                {"All {runners} runners are at the start when the gun is fired",
                 "鸣枪的时候，{runners} 个跑者都已经在起点"},
                AllAreReady{}),
        always("exit-codes-0", {"Every runner ends with exit code 0", "每个跑者的退出码都是 0"},
               ExitCode{0}),
    };
}

} // namespace lessons
