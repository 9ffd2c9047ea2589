// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/pool/worker.h"

#include "mp/pool/work.h"
#include "trace/turn.h"

#include <csignal>
#include <mutex>

namespace mp {
namespace {

/// What a worker is told beside its lines.
struct Terms {
    trace::PoolId pool;
    unsigned maxTasks = 0;
    OnExit onExit = OnExit::EndsWorker;

    void serialize(auto& archive) { archive(pool.value, maxTasks, onExit); }
};

Terms termsOf(trace::PoolId pool, const PoolOptions& options)
{
    return {.pool = pool,
            .maxTasks = options.maxTasksPerChild,
            .onExit = options.breaksWithWorker ? OnExit::FailsTask : OnExit::EndsWorker};
}

bool takeTask(const PoolLines& lines, trace::PoolId pool, Task& task)
{
    const trace::Turn turn = trace::waitForTurn<trace::TaskBegin>(pool);
    const std::lock_guard lock(lines.locks().taskRead);
    return readTask(lines.tasks.reader.get(), task);
}

void handIn(const PoolLines& lines, const Bytes& message)
{
    const std::lock_guard lock(lines.locks().resultWrite);
    os::writeAll(lines.results.writer.get(), message);
}

void work(const PoolLines& lines, const Terms& terms)
{
    // A result for an owner that is gone is an error and exit code 1, not death by a signal.
    ::signal(SIGPIPE, SIG_IGN);
    Task task;
    Bytes message;
    for (unsigned done = 0; terms.maxTasks == 0 || done < terms.maxTasks; ++done) {
        if (!takeTask(lines, terms.pool, task))
            return;
        if (task.isStop()) {
            trace::record<trace::WorkerStopped>(terms.pool);
            return;
        }
        doTask(task, terms.pool, terms.onExit, message);
        handIn(lines, message);
    }
}

/// A worker that inherits nothing begins here.
void unpackAndWork(ByteView packed, Luggage& beside)
{
    PoolLines lines;
    Terms terms;
    Parcel initializer;
    {
        const UnpackingScope scope(beside);
        Unpacker unpacker(packed);
        unpacker(lines, terms, initializer);
    }
    functionOf(initializer).call(initializer.arguments, beside);
    work(lines, terms);
}

} // namespace

PoolWorker::PoolWorker(PoolLines& lines, trace::PoolId pool, const PoolOptions& options)
    : Process(
          ProcessOptions{.daemon = true, .method = options.startMethod.value_or(getStartMethod())}),
      m_lines(&lines),
      m_pool(pool),
      m_options(&options)
{
}

void PoolWorker::run()
{
    m_lines->closeOwnersEnds();
    m_options->initializer();
    work(*m_lines, termsOf(m_pool, *m_options));
}

Parcel PoolWorker::parcel() const
{
    Bytes packed;
    Packer packer(packed);
    packer(*m_lines, termsOf(m_pool, *m_options), m_options->initializer.parcel());
    return parcelFor(imageFunction<unpackAndWork>, std::move(packed));
}

} // namespace mp
