// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/claims/process_rules.h"
#include "lessons/claims/rule.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <numeric>
#include <set>

namespace lessons {
namespace {

using Found = std::optional<Finding>;

/// The barrier opens for a lap only when all parties have come for it.
struct OpensWhenAllHaveCome {
    std::uint32_t parties = 0;
    std::size_t came = 0;
    std::size_t gone = 0;

    Found on(const trace::At&, const trace::BarrierCreated& event, const World&)
    {
        parties = event.parties;
        return std::nullopt;
    }

    Found on(const trace::At&, const trace::BarrierWaitBegin&, const World&)
    {
        ++came;
        return std::nullopt;
    }

    Found on(const trace::At& at, const trace::BarrierWaitEnd&, const World&)
    {
        const std::size_t open = parties == 0 ? 0 : came / parties * parties;
        const Words because{
            fmt::format("{} had come when PID {} went on, {}", came, at.pid, seconds(at.t)),
            fmt::format("{} PID {} 继续，这时共到达 {} 次", seconds(at.t), at.pid, came)};
        return ++gone > open ? broken(because) : trueSoFar(because);
    }

    Finding atEnd(const World&) const
    {
        const Words counted{fmt::format("{} came, {} went on", came, gone),
                            fmt::format("共到达 {} 次，继续 {} 次", came, gone)};
        return gone > 0 ? proven(counted) : broken(counted);
    }
};

/// Nobody finishes a lap before all have finished the one before.
struct NobodyIsALapAhead {
    std::map<std::uint64_t, std::uint64_t> finished{}; ///< how many, by lap

    Found on(const trace::At& at, const trace::OutputWritten& event, const World& after)
    {
        const std::vector<std::uint64_t> numbers = numbersIn(event.text);
        if (event.text.find("has finished lap") == std::string::npos || numbers.size() != 2)
            return std::nullopt;
        const std::uint64_t lap = numbers[1];
        ++finished[lap];
        const Words because{
            fmt::format("runner {} finished lap {}, {}", numbers[0], lap, seconds(at.t)),
            fmt::format("{} 跑者 {} 跑完第 {} 圈", seconds(at.t), numbers[0], lap)};
        const bool isAhead = lap > 1 && finished[lap - 1] < wholeKnob(after, "runners");
        return isAhead ? broken(because) : trueSoFar(because);
    }

    Finding atEnd(const World& last) const
    {
        const Words counted{fmt::format("{} laps, all together", finished.size()),
                            fmt::format("{} 圈，每圈都到齐了", finished.size())};
        return finished.size() == wholeKnob(last, "laps") ? proven(counted) : broken(counted);
    }
};

/// In each lap the parties get the places 0, 1, 2 …, each of them once.
struct EachPlaceOnce {
    std::map<pid_t, std::size_t> laps{};
    std::map<std::size_t, std::set<std::uint32_t>> places{}; ///< given, by lap

    Found on(const trace::At& at, const trace::BarrierWaitEnd& event, const World& after)
    {
        if (!event.ok)
            return std::nullopt;
        const std::size_t lap = ++laps[at.pid];
        const bool isNew = places[lap].insert(event.index).second;
        const Words because{fmt::format("PID {} got {} in lap {}", at.pid, event.index, lap),
                            fmt::format("第 {} 圈，PID {} 得到 {}", lap, at.pid, event.index)};
        return isNew && event.index < wholeKnob(after, "runners") ? trueSoFar(because)
                                                                  : broken(because);
    }

    Finding atEnd(const World&) const
    {
        const Words counted{fmt::format("{} laps", places.size()),
                            fmt::format("{} 圈", places.size())};
        return places.empty() ? broken(counted) : proven(counted);
    }
};

/// All parties wait in every lap, and the barrier never breaks.
struct AllLapsAreRun {
    std::uint64_t passed = 0;

    Found on(const trace::At&, const trace::BarrierWaitEnd& event, const World&)
    {
        passed += event.ok ? 1 : 0;
        return std::nullopt;
    }

    Finding atEnd(const World& last) const
    {
        const std::uint64_t wanted =
            wholeKnob(last, "runners").value_or(0) * wholeKnob(last, "laps").value_or(0);
        const Words counted{fmt::format("passed {} times, {} expected", passed, wanted),
                            fmt::format("通过 {} 次，应为 {} 次", passed, wanted)};
        return wanted > 0 && passed == wanted ? proven(counted) : broken(counted);
    }
};

/// The run is as long as the slowest of each lap together, or longer.
struct AsLongAsTheSlowest {
    std::map<pid_t, model::Time> since{};
    std::map<pid_t, std::size_t> laps{};
    std::map<std::size_t, model::Time> slowest{}; ///< by lap
    std::optional<model::Time> mainEnded{};

    Found on(const trace::At& at, const trace::SleepBegin&, const World&)
    {
        since[at.pid] = at.t;
        return std::nullopt;
    }

    Found on(const trace::At& at, const trace::SleepEnd&, const World&)
    {
        model::Time& longest = slowest[++laps[at.pid]];
        longest = std::max(longest, at.t - since[at.pid]);
        return std::nullopt;
    }

    Found on(const trace::At& at, const trace::ProcessEnd&, const World& after)
    {
        if (isMain(after, at.pid))
            mainEnded = at.t;
        return std::nullopt;
    }

    Finding atEnd(const World&) const
    {
        const auto sum =
            std::accumulate(slowest.begin(), slowest.end(), model::Time(0),
                            [](model::Time so, const auto& lap) { return so + lap.second; });
        const auto [lasted, together] = secondsApart(mainEnded.value_or(model::Time(0)), sum);
        const Words timed{
            fmt::format("the run lasted {}, the slowest laps {} together", lasted, together),
            fmt::format("整个运行 {}，各圈最慢的加起来 {}", lasted, together)};
        return mainEnded && *mainEnded >= sum ? proven(timed) : broken(timed);
    }
};

} // namespace

std::vector<Claim> barrierClaims()
{
    return {
        always("opens-when-all-have-come",
               {"The barrier opens when all {runners} have come, never before",
                "{runners} 个都到了，栅栏才放行"},
               OpensWhenAllHaveCome{}),
        always("nobody-is-a-lap-ahead",
               {"Nobody finishes a lap before all have finished the one before",
                "上一圈还有人没跑完，谁也不会跑完下一圈"},
               NobodyIsALapAhead{}),
        always("each-place-once",
               {"In each lap wait() gives every runner another number",
                "每一圈里，wait() 给每个跑者的号码都不同"},
               EachPlaceOnce{}),
        always("all-laps-are-run",
               {"All {runners} runners pass the barrier {laps} times, and it never breaks",
                "{runners} 个跑者各通过栅栏 {laps} 次，栅栏始终没有损坏"},
               AllLapsAreRun{}),
        always("as-long-as-the-slowest",
               {"The run lasts as long as the slowest of each lap together",
                "整个运行的时间不短于每圈最慢者的总和"},
               AsLongAsTheSlowest{}),
        always("exit-codes-0", {"Every runner ends with exit code 0", "每个跑者的退出码都是 0"},
               ExitCode{0}),
    };
}

} // namespace lessons
