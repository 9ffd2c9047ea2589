// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/process/shared_block.h"
#include "mp/wire/wire.h"
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
/// of them is robust: whoever is killed with a lock taken leaves it taken, as in CPython. Goes to
/// a child by cereal and luggage.
class QueueChannel
{
public:
    QueueChannel() = default; ///< to be loaded
    QueueChannel(trace::QueueId id, unsigned maxsize);

    trace::QueueId id() const { return m_id; }
    /// One token for each item that may still be put.
    os::Semaphore& slots() const { return m_page->slots; }

    /// Writes the message into the pipe, waiting for room. Under the write lock.
    void send(const QueueMessage& message) const;
    /// Takes the next message; nothing if none came before the deadline. The read lock is held
    /// while waiting.
    std::optional<QueueMessage> receive(const os::Deadline& deadline) const;
    bool hasMessage() const;
    /// The pipe's end to read from.
    int fileno() const { return m_pipe.reader.get(); }

    void save(auto& archive) const;
    void load(auto& archive);

private:
    struct Page {
        static constexpr const char* kind = "Queue";
        explicit Page(unsigned maxsize) : slots(maxsize) {}
        os::Semaphore slots;
        os::Semaphore readLock{1};
        os::Semaphore writeLock{1};
    };
    QueueMessage read() const;

    trace::QueueId m_id;
    SharedBlock<Page> m_page;
    os::Pipe m_pipe;
};

void QueueChannel::save(auto& archive) const
{
    Luggage& beside = luggage(Page::kind);
    archive(m_id.value, m_page, beside.add(m_pipe.reader.get()), beside.add(m_pipe.writer.get()));
}

void QueueChannel::load(auto& archive)
{
    std::uint32_t reader = 0;
    std::uint32_t writer = 0;
    archive(m_id.value, m_page, reader, writer);
    m_pipe = {luggage(Page::kind).take(reader), luggage(Page::kind).take(writer)};
}

} // namespace mp
