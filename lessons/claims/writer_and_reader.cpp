// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/claims/writer_and_reader.h"

#include "lessons/claims/evidence.h"
#include "lessons/claims/process_rules.h"
#include "lessons/claims/queue_rules.h"

#include <csignal>
#include <fmt/format.h>

namespace lessons {
namespace {

bool isNamed(const World& world, pid_t pid, const char* name)
{
    const model::ProcessNow* process = world.process(pid);
    return process != nullptr && process->name == name;
}

/// Main sends the reader SIGTERM only when it has reaped the writer.
struct ReaderIsEndedAfterTheWriter {
    std::optional<model::Time> writerReaped;

    std::optional<Finding> on(const trace::At& at, const trace::ProcessExit& event,
                              const World& after)
    {
        if (isNamed(after, event.child, "writer"))
            writerReaped = at.t;
        return std::nullopt;
    }

    std::optional<Finding> on(const trace::At& at, const trace::ProcessSignal& event,
                              const World& after) const
    {
        if (!isNamed(after, event.child, "reader"))
            return std::nullopt;
        if (!writerReaped)
            return broken({fmt::format("it was sent {}, before the writer's end", seconds(at.t)),
                           fmt::format("{} 就发送了，写进程还没有结束", seconds(at.t))});
        const auto [reaped, sent] = secondsApart(*writerReaped, at.t);
        return proven({fmt::format("writer reaped {} → signal to the reader {}", reaped, sent),
                       fmt::format("{} 写进程被回收 → {} 向读进程发送信号", reaped, sent)});
    }

    Finding atEnd(const World&) const
    {
        return broken({"the reader was sent no signal", "没有向读进程发送信号"});
    }
};

} // namespace

std::vector<Claim> writerAndReaderClaims()
{
    return {
        always("got-are-the-first-put",
               {"The values got are the first of those put, in the same order",
                "取到的是最先放入的那些值，次序相同"},
               GotAreTheFirstPut{}),
        usually("all-got", {"All values put are got", "放入的值全部被取到"}, AllGot{}),
        always("writer-exit-code-0",
               {"The writer ends by itself with exit code 0", "写进程自己结束，退出码为 0"},
               ExitCode{0, "writer"}),
        always("reader-ended-after-writer",
               {"Main ends the reader only after it has reaped the writer",
                "主进程回收写进程之后才终止读进程"},
               ReaderIsEndedAfterTheWriter{}),
        always("reader-exit-code-minus-15",
               {"The reader's exit code is -15: ended by SIGTERM",
                "读进程的退出码是 -15：被 SIGTERM 终止"},
               ExitCode{-SIGTERM, "reader"}),
    };
}

} // namespace lessons
