// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/claims/evidence.h"
#include "lessons/claims/process_rules.h"
#include "lessons/claims/queue_rules.h"

#include <fmt/format.h>

namespace lessons {
namespace {

/// So many calls of put() and get() have come and gone: what the limit is counted from.
struct Calls {
    std::uint64_t put = 0;    ///< put() returned
    std::uint64_t called = 0; ///< get() was called
    std::uint64_t gotten = 0; ///< get() returned
};

/// The queue's limit: put() returns only where a get() has made room, or is making it.
struct NeverMoreThanMaxsize {
    Calls calls{};
    std::uint64_t most = 0;

    std::optional<Finding> on(const trace::At&, const trace::QueueGetBegin&, const World&)
    {
        ++calls.called;
        return std::nullopt;
    }

    std::optional<Finding> on(const trace::At&, const trace::QueueGetEnd&, const World&)
    {
        ++calls.gotten;
        return std::nullopt;
    }

    std::optional<Finding> on(const trace::At& at, const trace::QueuePutEnd&, const World& after)
    {
        ++calls.put;
        const std::uint64_t maxsize = wholeKnob(after, "maxsize").value_or(0);
        if (calls.put > calls.called + maxsize)
            return broken(
                {fmt::format("{} inside, {}", calls.put - calls.called, seconds(at.t)),
                 fmt::format("{} 队列里有 {} 件", seconds(at.t), calls.put - calls.called)});
        // The get() that made room may return a moment after this put().
        if (calls.put > calls.gotten)
            most = std::max(most, std::min(maxsize, calls.put - calls.gotten));
        return trueSoFar(
            {fmt::format("at most {} inside", most), fmt::format("队列里最多时有 {} 件", most)});
    }

    Finding atEnd(const World&) const
    {
        if (calls.put == 0)
            return broken({"nothing was put", "没有放入任何值"});
        return proven(
            {fmt::format("at most {} inside", most), fmt::format("队列里最多时有 {} 件", most)});
    }
};

/// A put() finds the queue full, and returns only after the next get() was called.
struct PutWaitsWhenFull {
    Calls calls{};
    std::optional<model::Time> since{};
    std::size_t waited = 0;
    model::Time longest{0};

    std::optional<Finding> on(const trace::At&, const trace::QueueGetEnd&, const World&)
    {
        ++calls.gotten;
        return std::nullopt;
    }

    std::optional<Finding> on(const trace::At& at, const trace::QueuePutBegin&, const World& after)
    {
        if (calls.put >= calls.gotten + wholeKnob(after, "maxsize").value_or(0))
            since = at.t;
        return std::nullopt;
    }

    std::optional<Finding> on(const trace::At& at, const trace::QueuePutEnd&, const World&)
    {
        ++calls.put;
        if (!since)
            return std::nullopt;
        ++waited;
        longest = std::max(longest, at.t - *since);
        since.reset();
        return trueSoFar(evidence());
    }

    Finding atEnd(const World&) const
    {
        return waited > 0 ? proven(evidence()) : broken(evidence());
    }

    Words evidence() const
    {
        return {fmt::format("{} found it full, the longest wait was {}", waited, seconds(longest)),
                fmt::format("{} 次遇到队列已满，最长等了 {}", waited, seconds(longest))};
    }
};

} // namespace

std::vector<Claim> queueMaxsizeClaims()
{
    return {
        always("never-more-than-maxsize",
               {"Never more than {maxsize} inside: then put() returns only after a get()",
                "队列里从不超过 {maxsize} 件：满了以后，要有 get()，put() 才会返回"},
               NeverMoreThanMaxsize{}),
        usually("put-waits-when-full",
                {"put() finds the queue full and waits: the consumer sets the pace",
                 "put() 遇到队列已满而等待：快慢由消费者决定"},
                PutWaitsWhenFull{}),
        always("got-in-order",
               {"The items are got in the order in which they were put", "取出的次序和放入的一样"},
               GotAreTheFirstPut{}),
        always("all-got", {"All that was put is got", "放入的全部被取到"}, AllGot{}),
        always("exit-codes-0",
               {"Producer and consumer end with exit code 0", "生产者和消费者结束，退出码为 0"},
               ExitCode{0}),
    };
}

} // namespace lessons
