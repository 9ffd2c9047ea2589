// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/claims/evidence.h"
#include "lessons/claims/life_rules.h"
#include "lessons/claims/process_rules.h"
#include "lessons/claims/queue_rules.h"

#include <fmt/format.h>

namespace lessons {
namespace {

/// The sum of so many numbers from 0 on.
std::uint64_t sumOf(std::uint64_t numbers)
{
    return numbers * (numbers - 1) / 2;
}

/// What main gets from the queue is the sum of the child's numbers.
struct PartComesThroughTheQueue {
    std::optional<Finding> on(const trace::At& at, const trace::QueueGetEnd& event,
                              const World& after) const
    {
        const auto numbers = wholeKnob(after, "numbers");
        if (!isMain(after, at.pid) || !numbers || *numbers == 0)
            return std::nullopt;
        const Words words{fmt::format("main got {}, {}", event.value, seconds(at.t)),
                          fmt::format("{} 主进程取到 {}", seconds(at.t), event.value)};
        return event.value == std::to_string(sumOf(*numbers)) ? proven(words) : broken(words);
    }

    Finding atEnd(const World&) const { return broken({"main got nothing", "主进程什么也没取到"}); }
};

/// Main prints the sum of both parts.
struct SumIsRight {
    std::optional<Finding> on(const trace::At& at, const trace::OutputWritten& event,
                              const World& after) const
    {
        const auto numbers = wholeKnob(after, "numbers");
        if (!isMain(after, at.pid) || !numbers || event.text.find(" + ") == std::string::npos)
            return std::nullopt;
        const std::uint64_t sum = sumOf(2 * *numbers);
        if (!event.text.ends_with(fmt::format(" = {}\n", sum)))
            return broken({fmt::format("{} would be right", sum), fmt::format("应该是 {}", sum)});
        return proven({fmt::format("{} is right", sum), fmt::format("正确的和是 {}", sum)});
    }

    Finding atEnd(const World&) const
    {
        return broken({"main printed no sum", "主进程没有输出和"});
    }
};

} // namespace

std::vector<Claim> queuePartialSumClaims()
{
    return {
        always("part-through-the-queue",
               {"Through the queue main gets the sum of the child's {numbers} numbers",
                "主进程从队列里取到子进程那 {numbers} 个数的和"},
               PartComesThroughTheQueue{}),
        always("sum-is-right",
               {"Main prints the sum of all numbers, its own and the child's",
                "主进程输出全部数的和：自己的一半加上子进程的一半"},
               SumIsRight{}),
        always("got-is-what-was-put", {"What is got is what was put", "取到的就是放入的"},
               GotAreTheFirstPut{}),
        usually("get-waits-for-put",
                {"get() was called before put(), and waits for it",
                 "get() 先于 put() 调用，一直等到有值放入"},
                GetWaitsForPut{}),
        always("join-after-reaping",
               {"The child had ended before join() returned", "子进程结束之后，join() 才返回"},
               JoinAfterReaping{}),
        always("exit-code-0", {"The child ends with exit code 0", "子进程结束，退出码为 0"},
               ExitCode{0}),
    };
}

} // namespace lessons
