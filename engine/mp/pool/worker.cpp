// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/pool/worker.h"

#include "mp/lab/random.h"
#include "mp/pool/messages.h"
#include "mp/pool/task.h"
#include "mp/process/image_function.h"
#include "mp/process/type_name.h"
#include "trace/writer.h"

#include <csignal>
#include <fmt/format.h>

namespace mp {
namespace {

struct Task {
    TaskHeader header;
    Bytes arguments;
};

/// Nothing at the end of the pipe: the owner is gone.
std::optional<Task> takeTask(const PoolLines& lines)
{
    const os::SemaphoreLock lock(lines.locks().taskRead);
    const int reader = lines.tasks.reader.get();
    Task task;
    if (!os::readAll(reader, std::as_writable_bytes(std::span(&task.header, 1))))
        return {};
    task.arguments.resize(task.header.size);
    if (!os::readAll(reader, task.arguments))
        return {};
    return task;
}

TaskOutcome failed(const std::exception& error)
{
    const CurrentProcess& me = currentProcess();
    const PackedError packed{
        .type = typeName(typeid(error)),
        .text = error.what(),
        .traceback = fmt::format("Traceback (most recent call last):\n  in {}, PID {}\n{}: {}",
                                 me.name(), me.pid(), typeName(typeid(error)), error.what())};
    return {.isOk = false, .payload = pack(packed), .shown = packed.type + ": " + packed.text};
}

/// SystemExit is no std::exception: it goes through, the worker ends, and the task is lost.
TaskOutcome outcomeOf(const Task& task)
{
    try {
        return functionAt<TaskFunction>(task.header.function)(task.arguments);
    } catch (const std::exception& error) {
        return failed(error);
    }
}

void work(const PoolLines& lines, trace::PoolId pool, const Task& task)
{
    const TaskHeader& header = task.header;
    trace::record<trace::TaskBegin>(pool, header.job, header.index, header.items);
    lab::reseed(header.seed);
    const TaskOutcome outcome = outcomeOf(task);
    trace::record<trace::TaskEnd>(pool, header.job, header.index, header.items, outcome.isOk,
                                  outcome.shown);
    const ResultHeader result{.size = outcome.payload.size(),
                              .job = header.job,
                              .index = header.index,
                              .isOk = outcome.isOk ? 1u : 0u};
    const Bytes frame = framed(result, outcome.payload);
    const os::SemaphoreLock lock(lines.locks().resultWrite);
    os::writeAll(lines.results.writer.get(), frame);
}

} // namespace

ForkPoolWorker::ForkPoolWorker(PoolLines& lines, trace::PoolId pool, unsigned maxTasks)
    : Process(ProcessOptions{.name = {}, .daemon = true}),
      m_lines(&lines),
      m_pool(pool),
      m_maxTasks(maxTasks)
{
}

void ForkPoolWorker::run()
{
    // With a copy of the owner's ends no worker would ever see the end of the pipe.
    m_lines->tasks.writer.close();
    m_lines->results.reader.close();
    // A result for an owner that is gone is an error and exit code 1, not death by a signal.
    ::signal(SIGPIPE, SIG_IGN);
    for (unsigned done = 0; m_maxTasks == 0 || done < m_maxTasks; ++done) {
        const auto task = takeTask(*m_lines);
        if (!task)
            return;
        if (task->header.function == 0) {
            trace::record<trace::WorkerStopped>(m_pool);
            return;
        }
        work(*m_lines, m_pool, *task);
    }
}

} // namespace mp
