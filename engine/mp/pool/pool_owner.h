// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/pool/inbox.h"
#include "mp/pool/result_reader.h"
#include "mp/pool/task_writer.h"
#include "mp/pool/workers.h"
#include "mp/process/finalizer.h"

#include <memory>
#include <mutex>
#include <thread>
#include <unordered_map>

namespace mp {

/// The owner's side of a pool, without the templates. One thread does what CPython's three do: it
/// feeds the tasks' pipe, takes the results and calls the callbacks, and replaces workers that
/// have ended.
class PoolOwner
{
public:
    /// Starts the workers (daemons) and then the thread.
    PoolOwner(unsigned workers, const PoolOptions& options);
    ~PoolOwner() { terminate(); }
    PoolOwner(const PoolOwner&) = delete;
    PoolOwner& operator=(const PoolOwner&) = delete;

    unsigned size() const { return m_size; }
    /// Throws std::logic_error after close() or terminate(), BrokenProcessPool when it is broken.
    void submit(const Submission& submission);
    void close();
    /// Drops waiting tasks, sends SIGTERM to the workers and reaps them.
    void terminate();
    /// Waits until all jobs are done and all workers are reaped. Throws std::logic_error while the
    /// pool is open.
    void join();

private:
    enum class State { Running, Closed, Terminated, Broken };

    void enter(State state);
    State state();
    void requireOwner() const;
    void requireRunning() const;

    void serve();
    bool feedTasks();
    State takeSubmitted();
    void sendStops();
    bool takeResults();
    void deliver(trace::JobId job, std::uint64_t index, ChunkResult result);
    void guarded(const std::function<void()>& delivery);
    void waitForNews();
    void replaceEnded();
    void breakDown();

    const trace::PoolId m_id;
    const unsigned m_size;
    const bool m_breaksWithWorker;
    const pid_t m_pid;
    PoolLines m_lines = PoolLines::make();
    os::FileDescriptor m_wake = os::makeEventfd();

    std::mutex m_mutex; ///< guards the next four
    State m_state = State::Running;
    Inbox m_inbox;
    std::uint64_t m_lastTask;
    bool m_isAsleep = false; ///< the thread: it must be woken

    // The thread's, while it runs:
    Workers m_workers;
    TaskWriter m_tasks;
    ResultReader m_results;
    Inbox m_taken;
    std::unordered_map<std::uint64_t, std::shared_ptr<Job>> m_jobs; ///< unfinished, by their id
    bool m_areStopsSent = false;
    bool m_bringsResults = true; ///< until a callback throws

    std::thread m_thread;
    Finalizer m_terminateAtExit;
};

} // namespace mp
