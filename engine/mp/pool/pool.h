// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/pool/async_result.h"
#include "mp/pool/pool_owner.h"
#include "mp/pool/task.h"
#include "mp/process/image_function.h"

namespace mp {

struct PoolOptions {
    unsigned maxTasksPerChild = 0; ///< a worker ends after so many and is replaced; 0: never
};

/// Worker processes that take tasks (multiprocessing.Pool). The destructor is terminate(), as the
/// end of Python's with block: call close() and join() first to have all tasks done. A worker that
/// is killed is replaced; its task is lost and its result never comes. Only the process that made
/// the pool may use it, from one thread. A caller's mistakes are std::logic_error.
class Pool
{
public:
    /// Starts the workers, as many as the machine has CPUs if nothing is said.
    explicit Pool(int workers = static_cast<int>(cpuCount()), PoolOptions options = {});

    /// Runs F with copies of the arguments in a worker, some time; returns at once. What the task
    /// throws comes out of the result's get().
    template <auto F, class... Arguments>
    auto applyAsync(Arguments&&... arguments)
    {
        return submit<F>("apply_async", std::forward<Arguments>(arguments)...);
    }

    /// The same, but waits for the result: one after the other.
    template <auto F, class... Arguments>
    auto apply(Arguments&&... arguments)
    {
        return submit<F>("apply", std::forward<Arguments>(arguments)...).get();
    }

    /// No more tasks from now on; the workers end when all are done.
    void close() { m_owner->close(); }
    /// Ends the workers by SIGTERM; unfinished results never come.
    void terminate() { m_owner->terminate(); }
    /// Waits for the end of all tasks and workers; after close() or terminate() only.
    void join() { m_owner->join(); }

private:
    template <auto F, class... Arguments>
    auto submit(std::string_view api, Arguments&&... arguments)
    {
        using Call = Signature<decltype(F)>;
        const typename Call::Stored stored(std::forward<Arguments>(arguments)...);
        return AsyncResult<typename Call::Returned>(
            m_owner->submit(api, imageOffset(&callTask<F>), pack(stored)));
    }

    std::unique_ptr<PoolOwner> m_owner;
};

} // namespace mp
