// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/pool/workers.h"

#include "os/readiness.h"
#include "trace/turn.h"

namespace mp {

Workers::Workers(PoolLines& lines, trace::PoolId pool, PoolOptions options)
    : m_lines(lines), m_pool(pool), m_options(std::move(options))
{
}

void Workers::start()
{
    const trace::WithoutTurns scope; // it may be the pool's thread that replaces one
    std::list<PoolWorker> started;   // one that could not be started is no worker
    started.emplace_back(m_lines, m_pool, m_options).start();
    m_workers.splice(m_workers.end(), started);
}

void Workers::watch(std::vector<pollfd>& watched) const
{
    for (const PoolWorker& worker : m_workers)
        watched.push_back({worker.sentinel(), POLLIN, 0});
}

std::vector<std::optional<int>> Workers::reap()
{
    std::vector<std::optional<int>> codes;
    m_workers.remove_if([&](PoolWorker& worker) {
        // Its exit code says nothing of this: nobody learns that of a worker reaped by another.
        const bool hasEnded = os::waitReadable(worker.sentinel(), std::chrono::steady_clock::now());
        if (hasEnded)
            codes.push_back(worker.exitCode());
        return hasEnded;
    });
    return codes;
}

void Workers::terminate()
{
    for (PoolWorker& worker : m_workers)
        worker.terminate();
}

void Workers::join()
{
    for (PoolWorker& worker : m_workers)
        worker.join();
    m_workers.clear();
}

} // namespace mp
