// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/process/shared_block.h"
#include "os/pipe.h"
#include "os/semaphore.h"

namespace mp {

/// The two pipes between a pool's owner and its workers. All workers read one and write the other,
/// so each has a lock in shared memory. An idle worker holds the read lock while it waits in
/// read(): killed there, it leaves the lock taken and the others starve, as in CPython.
class PoolLines
{
public:
    struct Locks {
        static constexpr const char* kind = "Pool";
        os::Semaphore taskRead{1};
        os::Semaphore resultWrite{1};
    };

    PoolLines();
    Locks& locks() const { return *m_locks; }

    os::Pipe tasks;   ///< the owner's end does not block
    os::Pipe results; ///< the owner's end does not block

private:
    SharedBlock<Locks> m_locks;
};

} // namespace mp
