// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/pool/pool_owner.h"

#include "mp/pool/errors.h"
#include "mp/process/current_process.h"
#include "trace/turn.h"

#include <atomic>

namespace mp {
namespace {

std::uint64_t nextPoolNumber()
{
    static std::atomic<std::uint64_t> last{0};
    return ++last;
}

void wake(const os::FileDescriptor& eventfd)
{
    const std::uint64_t one = 1;
    os::writeAll(eventfd.get(), std::as_bytes(std::span(&one, 1)));
}

} // namespace

PoolOwner::PoolOwner(unsigned workers, const PoolOptions& options)
    : m_id{trace::nextId()},
      m_size(workers),
      m_breaksWithWorker(options.breaksWithWorker),
      m_pid(currentProcess().pid()),
      m_lastTask(nextPoolNumber() << 32),
      m_workers(m_lines, m_id, options),
      m_tasks(m_lines.tasks.writer.get()),
      m_results(m_lines.results.reader.get())
{
    const trace::Turn turn = trace::waitForTurn<trace::PoolCreated>(m_id);
    trace::record<trace::PoolCreated>(m_id, workers);
    for (unsigned started = 0; started < workers; ++started)
        m_workers.start();
    m_thread = std::thread([this] { serve(); });
    m_terminateAtExit = Finalizer(ExitPriority::TerminatePool, [this] { terminate(); });
}

void PoolOwner::submit(const Submission& submission)
{
    requireOwner();
    const Chunks& chunks = submission.chunks;
    {
        const std::lock_guard lock(m_mutex);
        requireRunning();
    }
    const trace::Turn turn = trace::waitForTurn<trace::TaskSubmitted>(
        [&] { return trace::Ahead{.object = m_id.value, .name = std::string(submission.api)}; });
    trace::record<trace::TaskSubmitted>(m_id, submission.job->id(), submission.api, chunks.items(),
                                        chunks.chunksize(), chunks.all().size());
    const std::lock_guard lock(m_mutex);
    requireRunning(); // it may have broken down meanwhile
    m_inbox.add(submission, m_lastTask);
    if (std::exchange(m_isAsleep, false))
        wake(m_wake);
}

void PoolOwner::requireRunning() const
{
    if (m_state == State::Broken)
        throw BrokenProcessPool(
            "A child process terminated abruptly, the process pool is not usable anymore");
    if (m_state != State::Running)
        throw std::logic_error("Pool not running");
}

void PoolOwner::close()
{
    requireOwner();
    if (state() != State::Running)
        return;
    trace::record<trace::PoolClosed>(m_id);
    enter(State::Closed);
}

void PoolOwner::terminate()
{
    requireOwner();
    if (!m_thread.joinable())
        return;
    const trace::Turn turn = trace::waitForTurn<trace::PoolTerminated>(m_id);
    if (state() != State::Broken) // that was said before
        trace::record<trace::PoolTerminated>(m_id);
    enter(State::Terminated);
    m_thread.join();
    m_workers.terminate();
    m_workers.join();
    m_terminateAtExit.cancel();
}

void PoolOwner::join()
{
    requireOwner();
    if (state() == State::Running)
        throw std::logic_error("Pool is still running");
    const trace::Turn turn = trace::waitForTurn<trace::PoolJoinBegin>(m_id);
    trace::record<trace::PoolJoinBegin>(m_id);
    if (m_thread.joinable())
        m_thread.join();
    m_workers.join();
    m_terminateAtExit.cancel();
    trace::record<trace::PoolJoinEnd>(m_id);
}

PoolOwner::State PoolOwner::state()
{
    const std::lock_guard lock(m_mutex);
    return m_state;
}

void PoolOwner::enter(State state)
{
    const std::lock_guard lock(m_mutex);
    m_state = state;
    wake(m_wake);
}

void PoolOwner::requireOwner() const
{
    if (m_pid != currentProcess().pid())
        throw std::logic_error("the pool belongs to another process");
}

} // namespace mp
