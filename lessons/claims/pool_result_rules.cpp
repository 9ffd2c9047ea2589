// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/claims/pool_result_rules.h"

#include "lessons/claims/evidence.h"

#include <fmt/format.h>

namespace lessons {
namespace {

constexpr std::uint64_t chunksPerWorker = 4;

std::uint64_t roundedUp(std::uint64_t dividend, std::uint64_t divisor)
{
    return dividend / divisor + (dividend % divisor == 0 ? 0 : 1);
}

Words inChunks(const trace::TaskSubmitted& job)
{
    return {fmt::format("{} items in {} chunks of {}", job.items, job.chunks, job.chunksize),
            fmt::format("{} 项分成 {} 块，每块 {} 项", job.items, job.chunks, job.chunksize)};
}

} // namespace

OneJob::Found OneJob::on(const trace::At&, const trace::TaskSubmitted& event, const World&)
{
    ++jobs;
    const Words because{fmt::format("{}(): {} items", event.api, event.items),
                        fmt::format("{}()：{} 项", event.api, event.items)};
    return jobs > 1 || event.api != api ? broken(because) : trueSoFar(because);
}

Finding OneJob::atEnd(const World&) const
{
    return jobs == 1 ? proven({fmt::format("{}() was called once", api),
                               fmt::format("{}() 调用了一次", api)})
                     : broken({fmt::format("{}() was not called", api),
                               fmt::format("没有调用 {}()", api)});
}

SquaresInOrder::Found SquaresInOrder::on(const trace::At&, const trace::ResultGetEnd& event,
                                         const World&)
{
    const Words because{fmt::format("got {}", event.value), fmt::format("取到 {}", event.value)};
    if (!event.ok)
        return broken(because);
    for (const std::uint64_t value : numbersIn(event.value)) {
        ++got;
        if (value != got * got)
            return broken(because);
    }
    return Finding{model::Truth::Open, false, because};
}

Finding SquaresInOrder::atEnd(const World& last) const
{
    const Words counted{fmt::format("{} squares, the last one {}", got, got * got),
                        fmt::format("{} 个平方，最后一个是 {}", got, got * got)};
    return got > 0 && got == wholeKnob(last, "numbers") ? proven(counted) : broken(counted);
}

GotWhenDone::Found GotWhenDone::on(const trace::At&, const trace::TaskSubmitted& event,
                                   const World&)
{
    left[event.job] = event.chunks;
    return std::nullopt;
}

GotWhenDone::Found GotWhenDone::on(const trace::At& at, const trace::TaskEnd& event, const World&)
{
    if (std::uint64_t& chunks = left[event.job]; chunks > 0)
        --chunks;
    lastOver = at.t;
    return std::nullopt;
}

GotWhenDone::Found GotWhenDone::on(const trace::At& at, const trace::ResultGetEnd& event,
                                   const World&)
{
    if (left[event.job] > 0)
        return broken(
            {fmt::format("returned {}, {} chunks were not done", seconds(at.t), left[event.job]),
             fmt::format("{} 返回，还有 {} 块没有做完", seconds(at.t), left[event.job])});
    const auto [over, returned] = secondsApart(lastOver, at.t);
    last = {fmt::format("last task ended {} → returned {}", over, returned),
            fmt::format("{} 最后一个任务结束 → {} 返回", over, returned)};
    return trueSoFar(last);
}

Finding GotWhenDone::atEnd(const World&) const
{
    return last.en.empty() ? broken({"no result was got", "没有取到结果"}) : proven(last);
}

GotAfterJoin::Found GotAfterJoin::on(const trace::At& at, const trace::PoolJoinEnd&, const World&)
{
    joined = at.t;
    return std::nullopt;
}

GotAfterJoin::Found GotAfterJoin::on(const trace::At& at, const trace::ResultGetBegin&,
                                     const World&)
{
    if (!joined)
        return broken({fmt::format("get() was called {}, before join() returned", seconds(at.t)),
                       fmt::format("{} 就调用了 get()，join() 还没有返回", seconds(at.t))});
    if (firstGet.en.empty()) {
        const auto [returned, called] = secondsApart(*joined, at.t);
        firstGet = {fmt::format("join() returned {} → first get() {}", returned, called),
                    fmt::format("{} join() 返回 → {} 第一次 get()", returned, called)};
    }
    return trueSoFar(firstGet);
}

Finding GotAfterJoin::atEnd(const World&) const
{
    return firstGet.en.empty() ? broken({"no result was got", "没有取到结果"}) : proven(firstGet);
}

PoolRule::Found ChunkSizes::on(const trace::At& at, const trace::TaskSubmitted& event,
                               const World& after)
{
    PoolRule::on(at, event, after);
    job = event;
    std::uint64_t wanted = wholeKnob(after, "chunksize").value_or(0);
    if (wanted == 0 && workers > 0)
        wanted = roundedUp(event.items, workers * chunksPerWorker);
    if (wanted == 0 || event.chunksize != wanted || event.chunks != roundedUp(event.items, wanted))
        return broken(inChunks(event));
    return trueSoFar(inChunks(event));
}

PoolRule::Found ChunkSizes::on(const trace::At& at, const trace::TaskBegin& event,
                               const World& after)
{
    PoolRule::on(at, event, after);
    const bool isLast = event.index + 1 == job.chunks;
    const std::uint64_t wanted = isLast ? job.items - event.index * job.chunksize : job.chunksize;
    if (event.items == wanted)
        return std::nullopt;
    return broken({fmt::format("chunk {} had {} items", event.index, event.items),
                   fmt::format("第 {} 块有 {} 项", event.index, event.items)});
}

Finding ChunkSizes::atEnd(const World&) const
{
    const Words cut = inChunks(job);
    return job.chunks > 0 && tasks.begun() == job.chunks ? proven(cut) : broken(cut);
}

} // namespace lessons
