// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/claims/evidence.h"
#include "lessons/claims/process_rules.h"
#include "lessons/claims/queue_rules.h"

#include <csignal>
#include <fmt/format.h>
#include <set>

namespace lessons {
namespace {

/// Main's queue.join() returns only when task_done() was called as often as put().
struct JoinAfterAllDone {
    std::size_t put = 0;
    std::size_t done = 0;

    std::optional<Finding> on(const trace::At&, const trace::QueuePutEnd& event, const World&)
    {
        put += event.ok ? 1 : 0;
        return std::nullopt;
    }

    std::optional<Finding> on(const trace::At&, const trace::QueueTaskDone&, const World&)
    {
        ++done;
        return Finding{model::Truth::Open, false, counted()};
    }

    std::optional<Finding> on(const trace::At&, const trace::QueueJoinEnd&, const World&) const
    {
        return put > 0 && done == put ? proven(counted()) : broken(counted());
    }

    Finding atEnd(const World&) const
    {
        return broken({"queue.join() did not return", "queue.join() 没有返回"});
    }

    Words counted() const
    {
        return {fmt::format("{} put, {} done", put, done),
                fmt::format("放入 {} 个，做完 {} 个", put, done)};
    }
};

/// A worker says task_done() once for each task that it has got, not before.
struct DoneByWhoGotIt {
    std::map<pid_t, std::int64_t> inHand{};

    std::optional<Finding> on(const trace::At& at, const trace::QueueGetEnd& event, const World&)
    {
        inHand[at.pid] += event.item ? 1 : 0;
        return std::nullopt;
    }

    std::optional<Finding> on(const trace::At& at, const trace::QueueTaskDone&, const World&)
    {
        if (--inHand[at.pid] < 0)
            return broken({fmt::format("PID {} had no task, {}", at.pid, seconds(at.t)),
                           fmt::format("{} PID {} 手上没有任务", seconds(at.t), at.pid)});
        return std::nullopt;
    }

    Finding atEnd(const World&) const
    {
        return proven({fmt::format("{} workers did so", inHand.size()),
                       fmt::format("{} 个工作进程都是如此", inHand.size())});
    }
};

/// No task is got by two workers.
struct EachTaskOnce {
    std::set<trace::ItemId> got{};

    std::optional<Finding> on(const trace::At&, const trace::QueueGetEnd& event, const World&)
    {
        if (event.item && !got.insert(event.item).second)
            return broken({fmt::format("task {} was got twice", event.value),
                           fmt::format("任务 {} 被取到两次", event.value)});
        return std::nullopt;
    }

    Finding atEnd(const World&) const
    {
        return proven({fmt::format("{} tasks, each got once", got.size()),
                       fmt::format("{} 个任务，各取一次", got.size())});
    }
};

/// More than one worker gets a task.
struct WorkIsShared {
    std::set<pid_t> workers{};

    std::optional<Finding> on(const trace::At& at, const trace::QueueGetEnd& event, const World&)
    {
        if (event.item)
            workers.insert(at.pid);
        return std::nullopt;
    }

    Finding atEnd(const World& last) const
    {
        const Words words{fmt::format("{} workers got tasks", workers.size()),
                          fmt::format("有 {} 个工作进程取到任务", workers.size())};
        const auto all = wholeKnob(last, "workers");
        return all && workers.size() == *all ? proven(words) : broken(words);
    }
};

} // namespace

std::vector<Claim> queueJoinableClaims()
{
    return {
        always("join-after-all-done",
               {"queue.join() returns when task_done() was called as often as put()",
                "task_done() 和 put() 的次数一样多时，queue.join() 才返回"},
               JoinAfterAllDone{}),
        always("done-by-who-got-it",
               {"Each task_done() follows the get() of the same worker",
                "每次 task_done() 之前，同一个工作进程都先 get() 过"},
               DoneByWhoGotIt{}),
        always("each-task-once",
               {"Each task is got by one worker only", "每个任务只被一个工作进程取走"},
               EachTaskOnce{}),
        usually("work-is-shared",
                {"All {workers} workers get tasks", "{workers} 个工作进程都取到任务"},
                WorkIsShared{}),
        always("workers-are-ended",
               {"The workers are daemons: SIGTERM ends them at main's exit",
                "工作进程是守护进程：主进程退出时用 SIGTERM 结束它们"},
               ExitCode{-SIGTERM}),
    };
}

} // namespace lessons
