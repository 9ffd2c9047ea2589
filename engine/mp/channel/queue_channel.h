// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/channel/wire.h"
#include "os/mapping.h"
#include "os/pipe.h"
#include "os/semaphore.h"
#include "trace/events/types.h"

#include <cstdint>

namespace mp {

/// One message of a queue; the item's id travels with it and pairs the put with the get.
struct QueueMessage {
    trace::ItemId item;
    Bytes bytes;
};

/// The part of a queue that processes share: a pipe, and three semaphores in shared memory. None
/// of them is robust: whoever is killed with a lock taken leaves it taken, as in CPython.
class QueueChannel
{
public:
    QueueChannel(trace::QueueId id, unsigned maxsize);

    trace::QueueId id() const { return m_id; }
    /// One token for each item that may still be put.
    os::Semaphore& slots() const { return page().slots; }

    /// Writes the message into the pipe, waiting for room. Under the write lock.
    void send(const QueueMessage& message) const;
    /// Takes the next message; nothing if none came before the deadline. The read lock is held
    /// while waiting.
    std::optional<QueueMessage> receive(const os::Deadline& deadline) const;
    bool hasMessage() const;

private:
    struct Page {
        explicit Page(unsigned maxsize) : slots(maxsize) {}
        os::Semaphore slots;
        os::Semaphore readLock{1};
        os::Semaphore writeLock{1};
    };
    Page& page() const { return *static_cast<Page*>(m_memory.data()); }
    QueueMessage read() const;

    trace::QueueId m_id;
    os::Mapping m_memory;
    os::Pipe m_pipe;
};

} // namespace mp
