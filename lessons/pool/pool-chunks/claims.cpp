// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/claims/evidence.h"
#include "lessons/claims/pool_result_rules.h"
#include "lessons/claims/pool_task_rules.h"
#include "lessons/claims/pool_worker_rules.h"
#include "lessons/claims/process_rules.h"

#include <fmt/format.h>

namespace lessons {
namespace {

/// Each item was done by the worker that took its chunk, says the list that main gets.
struct ChunkStaysTogether {
    std::uint64_t chunksize = 0;
    std::map<std::uint64_t, pid_t> taker{}; ///< of each chunk
    std::size_t items = 0;

    using Found = std::optional<Finding>;
    Found on(const trace::At&, const trace::TaskSubmitted& event, const World&)
    {
        chunksize = event.chunksize;
        return std::nullopt;
    }

    Found on(const trace::At& at, const trace::TaskBegin& event, const World&)
    {
        taker[event.index] = at.pid;
        return std::nullopt;
    }

    Found on(const trace::At&, const trace::ResultGetEnd& event, const World&)
    {
        for (const std::uint64_t pid : numbersIn(event.value)) {
            const std::uint64_t chunk = chunksize == 0 ? 0 : items / chunksize;
            if (static_cast<std::uint64_t>(taker[chunk]) != pid)
                return broken({fmt::format("item {} was done by PID {}, chunk {} was taken by {}",
                                           items, pid, chunk, taker[chunk]),
                               fmt::format("第 {} 项由 PID {} 做，第 {} 块却由 {} 取走", items, pid,
                                           chunk, taker[chunk])});
            ++items;
        }
        return std::nullopt;
    }

    Finding atEnd(const World&) const
    {
        const Words counted{fmt::format("{} items, {} chunks", items, taker.size()),
                            fmt::format("{} 项，{} 块", items, taker.size())};
        return items > 0 ? proven(counted) : broken(counted);
    }
};

} // namespace

std::vector<Claim> poolChunksClaims()
{
    return {
        always("one-call", {"map() is called once for all items", "所有的项只调用一次 map()"},
               OneJob{"map"}),
        always("chunk-sizes",
               {"{items} items go in chunks of one size; only the last may be smaller",
                "{items} 项分成同样大小的块，只有最后一块可能小一些"},
               ChunkSizes{}),
        always("chunk-stays-together",
               {"One worker does the whole of a chunk", "一块从头到尾由一个工作进程来做"},
               ChunkStaysTogether{}),
        always("at-most-n-at-once",
               {"Never more than {workers} chunks at once", "同时进行的块不超过 {workers} 个"},
               AtMostAtOnce{}),
        usually(
            "every-worker-gets-a-chunk",
            {"Every worker gets a chunk, if there are enough", "只要块够多，每个工作进程都能分到"},
            EveryWorkerGetsATask{}),
        always(
            "map-waits",
            {"map() returns when all {items} items are done", "{items} 项全部做完，map() 才返回"},
            GotWhenDone{}),
        always("exit-codes-0",
               {"Every worker ends with exit code 0", "每个工作进程都以退出码 0 结束"},
               ExitCode{0}),
    };
}

} // namespace lessons
