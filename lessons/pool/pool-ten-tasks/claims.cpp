// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/claims/pool_task_rules.h"
#include "lessons/claims/process_rules.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace lessons {
namespace {

using Found = std::optional<Finding>;

/// A line of a worker: "Task 3: tick 7".
struct TickLine {
    std::uint64_t task = 0;
    std::uint64_t tick = 0;
};

std::optional<TickLine> tickIn(const trace::OutputWritten& event)
{
    const std::vector<std::uint64_t> numbers = numbersIn(event.text);
    if (event.stream != "stdout" || !event.text.starts_with("Task ") || numbers.size() != 2)
        return std::nullopt;
    return TickLine{numbers[0], numbers[1]};
}

/// Each task prints its ticks 0, 1, 2 …, whatever the others print in between.
struct TicksAscend {
    std::map<std::uint64_t, std::uint64_t> next{};

    Found on(const trace::At&, const trace::OutputWritten& event, const World&)
    {
        const auto line = tickIn(event);
        if (!line)
            return std::nullopt;
        const Words because{fmt::format("task {} printed tick {}", line->task, line->tick),
                            fmt::format("任务 {} 输出了第 {} 次", line->task, line->tick)};
        return line->tick == next[line->task]++ ? trueSoFar(because) : broken(because);
    }

    Finding atEnd(const World&) const
    {
        const Words counted{fmt::format("{} tasks, each in order", next.size()),
                            fmt::format("{} 个任务，各自都按次序", next.size())};
        return next.empty() ? broken(counted) : proven(counted);
    }
};

/// As many lines as tasks times ticks.
struct EveryTickIsPrinted {
    std::uint64_t printed = 0;

    Found on(const trace::At&, const trace::OutputWritten& event, const World&)
    {
        printed += tickIn(event) ? 1 : 0;
        return std::nullopt;
    }

    Finding atEnd(const World& last) const
    {
        const std::uint64_t wanted =
            wholeKnob(last, "tasks").value_or(0) * wholeKnob(last, "ticks").value_or(0);
        const Words counted{fmt::format("{} lines of {}", printed, wanted),
                            fmt::format("应有 {} 行，输出了 {} 行", wanted, printed)};
        return wanted > 0 && printed == wanted ? proven(counted) : broken(counted);
    }
};

/// The busiest worker sleeps for as many tasks as there are rounds of them: ten tasks for four
/// workers make three, the last one with two tasks. Counted in the lesson's seconds.
struct RoundsOfTasks : PoolRule {
    bool isExact = false; ///< no more than that, either; else that much at least
    std::map<pid_t, double> slept{};

    using PoolRule::on;
    Found on(const trace::At& at, const trace::SleepEnd& event, const World&)
    {
        slept[at.pid] += event.seconds;
        return std::nullopt;
    }

    Finding atEnd(const World&) const
    {
        constexpr double rounding = 1e-6;
        double all = 0;
        double longest = 0;
        for (const auto& [pid, time] : slept) {
            all += time;
            longest = std::max(longest, time);
        }
        const auto count = static_cast<double>(tasks.submittedTasks());
        const double wanted = all / count * std::ceil(count / workers);
        const Words timed{
            fmt::format("{:g} s on the busiest worker, {:g} s of work in all", longest, all),
            fmt::format("最忙的工作进程用了 {:g} s，全部工作共 {:g} s", longest, all)};
        const bool isLongEnough = longest > wanted - rounding;
        const bool isTooLong = isExact && longest > wanted + rounding;
        return isLongEnough && !isTooLong ? proven(timed) : broken(timed);
    }
};

RoundsOfTasks exactly()
{
    RoundsOfTasks rule;
    rule.isExact = true;
    return rule;
}

} // namespace

std::vector<Claim> poolTenTasksClaims()
{
    return {
        always("at-most-n-at-once",
               {"Never more than {workers} tasks at once", "同时进行的任务不超过 {workers} 个"},
               AtMostAtOnce{}),
        always(
            "every-tick-is-printed",
            {"Each of the {tasks} tasks prints {ticks} lines", "{tasks} 个任务各输出 {ticks} 行"},
            EveryTickIsPrinted{}),
        always("ticks-ascend",
               {"Within a task the ticks ascend, whatever is printed in between",
                "不管中间夹着什么，每个任务自己的滴答总是依次增加"},
               TicksAscend{}),
        always(
            "no-task-is-split",
            {"It takes whole rounds: {tasks} tasks cannot be spread evenly over {workers} workers "
             "if they do not divide",
             "时间以整轮计：{tasks} 个任务除以 {workers} 个工作进程若有余数，就无法平分"},
            RoundsOfTasks{}),
        usually(
            "no-round-is-wasted",
            {"The busiest worker does no more rounds than it must", "最忙的工作进程也没有多做一轮"},
            exactly()),
        always("all-results", {"All {tasks} tasks end well", "{tasks} 个任务都正常结束"},
               AllResults{}),
        always("exit-codes-0",
               {"Every worker ends with exit code 0", "每个工作进程都以退出码 0 结束"},
               ExitCode{0}),
    };
}

} // namespace lessons
