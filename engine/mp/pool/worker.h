// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/pool/lines.h"
#include "mp/pool/options.h"
#include "mp/process/process.h"
#include "trace/events/types.h"

namespace mp {

/// One of a pool's workers, ForkPoolWorker-1: a daemon that takes tasks until it is told to stop,
/// its owner is gone, or it has done as many as it may. Lines and options must outlive it.
class PoolWorker : public Process
{
public:
    PoolWorker(PoolLines& lines, trace::PoolId pool, const PoolOptions& options);

protected:
    void run() override;
    Parcel parcel() const override;

private:
    PoolLines* m_lines;
    trace::PoolId m_pool;
    const PoolOptions* m_options;
};

} // namespace mp
