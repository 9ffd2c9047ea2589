// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/pool/lines.h"
#include "mp/process/process.h"
#include "trace/events/types.h"

namespace mp {

/// One of a pool's workers: a daemon that takes tasks until it is told to stop, its owner is gone,
/// or it has done `maxTasks` (0: no limit). The lines must outlive it.
class ForkPoolWorker : public Process
{
public:
    ForkPoolWorker(PoolLines& lines, trace::PoolId pool, unsigned maxTasks);

protected:
    void run() override;

private:
    PoolLines* m_lines;
    trace::PoolId m_pool;
    unsigned m_maxTasks;
};

} // namespace mp
