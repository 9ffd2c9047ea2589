// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/pool/result_reader.h"
#include "mp/pool/result_slot.h"
#include "mp/pool/task_writer.h"
#include "mp/pool/worker.h"
#include "mp/process/finalizer.h"

#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <thread>

namespace mp {

/// The owner's side of a pool, without the templates. One thread does what CPython's three do: it
/// feeds the tasks' pipe, takes the results, and replaces workers that have ended.
class PoolOwner
{
public:
    /// Starts the workers (daemons) and then the thread.
    PoolOwner(unsigned workers, unsigned maxTasksPerChild);
    ~PoolOwner() { terminate(); }
    PoolOwner(const PoolOwner&) = delete;
    PoolOwner& operator=(const PoolOwner&) = delete;

    /// Throws std::logic_error after close() or terminate().
    std::shared_ptr<const ResultSlot> submit(std::string_view api, std::uint64_t function,
                                             const Bytes& arguments);
    void close();
    /// Drops waiting tasks, sends SIGTERM to the workers and reaps them.
    void terminate();
    /// Waits until all jobs are done and all workers are reaped. Throws std::logic_error while the
    /// pool is open.
    void join();

private:
    enum class State { Running, Closed, Terminated };

    void serve();
    bool hasMoreToDo();
    void waitForNews();
    void takeResults();
    void deliver(const ResultHeader& header, Bytes payload);
    void startWorker();
    void replace(std::list<ForkPoolWorker>::iterator ended);
    void enter(State state);
    void joinWorkers();
    void requireOwner() const;

    const trace::PoolId m_id;
    const unsigned m_maxTasksPerChild;
    const std::uint64_t m_number; ///< among this process's pools: part of the tasks' seeds
    const pid_t m_pid;
    PoolLines m_lines;
    os::FileDescriptor m_wake = os::makeEventfd();

    std::list<ForkPoolWorker> m_workers; ///< the thread's while it runs
    ResultReader m_results;              ///< the thread's

    std::mutex m_mutex; ///< guards the next five
    State m_state = State::Running;
    TaskWriter m_tasks;
    std::map<trace::JobId, std::shared_ptr<ResultSlot>> m_jobs; ///< without a result yet
    std::uint64_t m_submitted = 0;
    bool m_areStopsSent = false;

    std::thread m_thread;
    Finalizer m_terminateAtExit;
};

} // namespace mp
