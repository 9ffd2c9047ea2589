// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/predictions/pool_answers.h"

#include <set>

namespace lessons {
namespace {

struct Begun {
    std::vector<pid_t> by; ///< the worker of each task, in the order in which the tasks began
};

Begun tasksOf(const model::History& run)
{
    Begun begun;
    run.forEach([&](const trace::Record& record) {
        if (std::holds_alternative<trace::TaskBegin>(record.event))
            begun.by.push_back(record.at.pid);
    });
    return begun;
}

std::optional<long> wasUsedBefore(const model::History& run)
{
    const Begun begun = tasksOf(run);
    if (!isWhole(run) || begun.by.empty())
        return std::nullopt;
    const std::set<pid_t> before(begun.by.begin(), begun.by.end() - 1);
    return firstIf(before.contains(begun.by.back()));
}

} // namespace

std::vector<Prediction> poolFiveTasksPredictions()
{
    return {
        {"last-worker",
         {"Which process takes the last of the {tasks} tasks?",
          "{tasks} 个任务中的最后一个由哪个进程来做？"},
         {{"A worker that has done one before", "一个做过任务的工作进程"},
          {"A worker that has done none yet", "一个还没做过任务的工作进程"}},
         wasUsedBefore},
        {"how-many-pids",
         {"How many different PIDs run a task?", "执行任务的 PID 一共有几个？"},
         {},
         workersUsed},
    };
}

} // namespace lessons
