// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trace/events/types.h"

#include <string_view>
#include <tuple>

/// A pool of worker processes, its jobs and their tasks.
namespace trace {

/// By the owner, before the first worker starts.
struct PoolCreated {
    static constexpr std::string_view kind = "pool.created";
    PoolId pool;
    std::uint32_t workers = 0;

    static constexpr std::string_view fieldNames = "pool workers";
    static constexpr auto fields(auto& self) { return std::tie(self.pool, self.workers); }
};

/// No more tasks may be submitted.
struct PoolClosed {
    static constexpr std::string_view kind = "pool.closed";
    PoolId pool;

    static constexpr std::string_view fieldNames = "pool";
    static constexpr auto fields(auto& self) { return std::tie(self.pool); }
};

/// The pool is being ended without finishing its tasks.
struct PoolTerminated {
    static constexpr std::string_view kind = "pool.terminated";
    PoolId pool;

    static constexpr std::string_view fieldNames = "pool";
    static constexpr auto fields(auto& self) { return std::tie(self.pool); }
};

/// The owner waits for all workers to end.
struct PoolJoinBegin {
    static constexpr std::string_view kind = "pool.join.begin";
    PoolId pool;

    static constexpr std::string_view fieldNames = "pool";
    static constexpr auto fields(auto& self) { return std::tie(self.pool); }
};

/// Every worker has been reaped.
struct PoolJoinEnd {
    static constexpr std::string_view kind = "pool.join.end";
    PoolId pool;

    static constexpr std::string_view fieldNames = "pool";
    static constexpr auto fields(auto& self) { return std::tie(self.pool); }
};

/// By the owner, before the job is enqueued as `chunks` tasks. `api` is apply, apply_async, map …
struct TaskSubmitted {
    static constexpr std::string_view kind = "task.submitted";
    PoolId pool;
    JobId job;
    Text api;
    std::uint64_t items = 0;
    std::uint64_t chunksize = 0;
    std::uint64_t chunks = 0;

    static constexpr std::string_view fieldNames = "pool job api items chunksize chunks";
    static constexpr auto fields(auto& self)
    {
        return std::tie(self.pool, self.job, self.api, self.items, self.chunksize, self.chunks);
    }
};

/// A worker begins one task (one chunk) of a job.
struct TaskBegin {
    static constexpr std::string_view kind = "task.begin";
    PoolId pool;
    JobId job;
    std::uint64_t index = 0;
    std::uint64_t items = 0;

    static constexpr std::string_view fieldNames = "pool job index items";
    static constexpr auto fields(auto& self)
    {
        return std::tie(self.pool, self.job, self.index, self.items);
    }
};

/// The worker is done with it. `value` is the result, or the error if not `ok`.
struct TaskEnd {
    static constexpr std::string_view kind = "task.end";
    PoolId pool;
    JobId job;
    std::uint64_t index = 0;
    std::uint64_t items = 0;
    bool ok = false;
    Text value;

    static constexpr std::string_view fieldNames = "pool job index items ok value";
    static constexpr auto fields(auto& self)
    {
        return std::tie(self.pool, self.job, self.index, self.items, self.ok, self.value);
    }
};

/// The result has reached the owner.
struct ResultReady {
    static constexpr std::string_view kind = "result.ready";
    JobId job;
    std::uint64_t index = 0;
    bool ok = false;

    static constexpr std::string_view fieldNames = "job index ok";
    static constexpr auto fields(auto& self) { return std::tie(self.job, self.index, self.ok); }
};

/// get() waits for the result.
struct ResultGetBegin {
    static constexpr std::string_view kind = "result.get.begin";
    JobId job;
    Timeout timeout{};

    static constexpr std::string_view fieldNames = "job timeout";
    static constexpr auto fields(auto& self) { return std::tie(self.job, self.timeout); }
};

/// get() returned or threw.
struct ResultGetEnd {
    static constexpr std::string_view kind = "result.get.end";
    JobId job;
    bool ok = false;
    Text value;

    static constexpr std::string_view fieldNames = "job ok value";
    static constexpr auto fields(auto& self) { return std::tie(self.job, self.ok, self.value); }
};

/// The worker took the stop message.
struct WorkerStopped {
    static constexpr std::string_view kind = "worker.stopped";
    PoolId pool;

    static constexpr std::string_view fieldNames = "pool";
    static constexpr auto fields(auto& self) { return std::tie(self.pool); }
};

} // namespace trace
