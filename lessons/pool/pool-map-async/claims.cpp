// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/claims/evidence.h"
#include "lessons/claims/pool_result_rules.h"
#include "lessons/claims/pool_task_rules.h"
#include "lessons/claims/process_rules.h"

#include <fmt/format.h>

namespace lessons {
namespace {

/// Main prints its first line while tasks are still to be done.
struct MainGoesOn : PoolRule {
    using PoolRule::on;
    Found on(const trace::At& at, const trace::OutputWritten&, const World& after) const
    {
        if (!isMain(after, at.pid) || tasks.submittedTasks() == 0)
            return std::nullopt;
        const Words done{fmt::format("{} of {} chunks were done {}", tasks.over(),
                                     tasks.submittedTasks(), seconds(at.t)),
                         fmt::format("{} 共 {} 块，做完了 {} 块", seconds(at.t),
                                     tasks.submittedTasks(), tasks.over())};
        return tasks.over() < tasks.submittedTasks() ? proven(done) : broken(done);
    }

    Finding atEnd(const World&) const
    {
        return broken({"main printed nothing after map_async()", "map_async() 之后主进程没有输出"});
    }
};

} // namespace

std::vector<Claim> poolMapAsyncClaims()
{
    return {
        always("one-call",
               {"map_async() is called once for all numbers", "所有的数只调用一次 map_async()"},
               OneJob{"map_async"}),
        usually("main-goes-on",
                {"map_async() returns at once: main prints its line before all is done",
                 "map_async() 立刻返回：还没全部做完，主进程就输出了它的一行"},
                MainGoesOn{}),
        always("got-after-join",
               {"Main gets the list after join(), when it is there",
                "主进程在 join() 之后才取列表，这时它已经到了"},
               GotAfterJoin{}),
        always("chunk-size",
               {"The chunks are of Python's size: {numbers} / (4 × {workers}), rounded up",
                "每块的大小按 Python 的公式：{numbers} / (4 × {workers})，向上取整"},
               ChunkSizes{}),
        always("squares-in-order",
               {"The one result is the list of the squares of 1 to {numbers}, in order",
                "唯一的结果就是一个列表，依次是 1 到 {numbers} 的平方"},
               SquaresInOrder{}),
        always("join-is-last",
               {"join() returns after every task and every worker has ended",
                "所有任务和工作进程都结束之后，join() 才返回"},
               PoolJoinIsLast{}),
        always("exit-codes-0",
               {"Every worker ends with exit code 0", "每个工作进程都以退出码 0 结束"},
               ExitCode{0}),
    };
}

} // namespace lessons
