// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/pool/line_lock.h"
#include "mp/process/shared_block.h"
#include "os/pipe.h"

namespace mp {

/// The two pipes between a pool's owner and its workers. All workers read one and write the other,
/// so each has a lock in shared memory. An idle worker holds the read lock while it waits in
/// read(): killed there, it leaves the lock taken and the others starve, as in CPython.
class PoolLines
{
public:
    struct Locks {
        static constexpr const char* kind = "Pool";
        LineLock taskRead;
        LineLock resultWrite;
    };

    PoolLines() = default; ///< to be loaded
    static PoolLines make();

    Locks& locks() const { return *m_locks; }
    /// In a worker that inherited everything: with a copy of the owner's ends, no worker would ever
    /// see the end of the pipe.
    void closeOwnersEnds();

    os::Pipe tasks;   ///< the owner's end does not block
    os::Pipe results; ///< the owner's end does not block

    /// The workers' ends, to a worker that inherits nothing.
    void save(auto& archive) const
    {
        Luggage& beside = luggage(Locks::kind);
        archive(m_locks, beside.add(tasks.reader.get()), beside.add(results.writer.get()));
    }
    void load(auto& archive)
    {
        std::uint32_t reader = 0;
        std::uint32_t writer = 0;
        archive(m_locks, reader, writer);
        tasks.reader = luggage(Locks::kind).take(reader);
        results.writer = luggage(Locks::kind).take(writer);
    }

private:
    SharedBlock<Locks> m_locks;
};

} // namespace mp
