// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/pool/worker.h"

#include <list>
#include <poll.h>
#include <vector>

namespace mp {

/// The worker processes of one pool.
class Workers
{
public:
    Workers(PoolLines& lines, trace::PoolId pool, PoolOptions options);

    /// Throws what Process::start() throws; there is then no new worker.
    void start();
    std::size_t size() const { return m_workers.size(); }
    /// One entry each, readable when the worker has ended.
    void watch(std::vector<pollfd>& watched) const;
    /// Reaps those that have ended and forgets them; their exit codes, nothing for one that
    /// somebody else has reaped.
    std::vector<std::optional<int>> reap();
    void terminate(); ///< SIGTERM to all
    void join();      ///< waits for all, and forgets them

private:
    PoolLines& m_lines;
    const trace::PoolId m_pool;
    const PoolOptions m_options;
    std::list<PoolWorker> m_workers;
};

} // namespace mp
