// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/channel/joinable_queue.h"
#include "mp/channel/pipe.h"
#include "mp/channel/simple_queue.h"
#include "mp/pool/pool.h"
#include "mp/process/process.h"
#include "mp/shared/array.h"
#include "mp/shared/value.h"
#include "mp/sync/barrier.h"
#include "mp/sync/condition.h"
#include "mp/sync/event_flag.h"
#include "mp/sync/lock.h"
#include "mp/sync/semaphore.h"

#include <string_view>

namespace mp {

/// All of multiprocessing with one start method (multiprocessing.get_context()), whatever the
/// default is: `auto spawn = mp::getContext("spawn"); auto child = spawn.Process(…);`. Its
/// processes are called after the method, SpawnProcess-1 and SpawnPoolWorker-1. What processes
/// share is the same for each method, and made here for those who write their programs as in
/// Python.
class Context
{
public:
    explicit Context(StartMethod method) : m_method(method) {}
    StartMethod getStartMethod() const { return m_method; }

    /// The options' method is the context's own.
    mp::Process Process(Target target, ProcessOptions options = {}) const
    {
        options.method = m_method;
        return mp::Process(std::move(target), std::move(options));
    }
    mp::Pool Pool(int workers = static_cast<int>(cpuCount()), PoolOptions options = {}) const
    {
        options.startMethod = m_method;
        return mp::Pool(workers, options);
    }

    template <class T>
    mp::Queue<T> Queue(unsigned maxsize = 0) const
    {
        return mp::Queue<T>(maxsize);
    }
    template <class T>
    mp::SimpleQueue<T> SimpleQueue() const
    {
        return mp::SimpleQueue<T>();
    }
    template <class T>
    mp::JoinableQueue<T> JoinableQueue(unsigned maxsize = 0) const
    {
        return mp::JoinableQueue<T>(maxsize);
    }
    mp::Pipe Pipe(bool duplex = true) const { return mp::Pipe(duplex); }
    mp::Lock Lock() const { return mp::Lock(); }
    mp::RLock RLock() const { return mp::RLock(); }
    mp::Semaphore Semaphore(unsigned value = 1) const { return mp::Semaphore(value); }
    mp::BoundedSemaphore BoundedSemaphore(unsigned value = 1) const
    {
        return mp::BoundedSemaphore(value);
    }
    mp::Condition Condition() const { return mp::Condition(); }
    mp::EventFlag EventFlag() const { return mp::EventFlag(); }
    mp::Barrier Barrier(unsigned parties) const { return mp::Barrier(parties); }
    template <class T>
    mp::Value<T> Value(T value = {}) const
    {
        return mp::Value<T>(std::move(value));
    }
    template <class T>
    mp::Array<T> Array(const std::vector<T>& values) const
    {
        return mp::Array<T>(values);
    }

private:
    StartMethod m_method;
};

/// The default method's; from now on that is fixed for this process, as in Python.
Context getContext();
/// "fork", "spawn" or "forkserver". Throws std::invalid_argument for any other.
Context getContext(std::string_view method);

} // namespace mp
