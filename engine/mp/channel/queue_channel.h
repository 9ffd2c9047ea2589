// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/channel/frame_sizes.h"
#include "mp/channel/message.h"
#include "mp/channel/unfinished_tasks.h"
#include "mp/process/shared_block.h"
#include "os/deadline.h"
#include "os/pipe.h"
#include "os/semaphore.h"
#include "trace/events/types.h"

namespace mp {

/// The part of a queue that processes share: a pipe, three semaphores in shared memory, and what
/// makes reading cheaper. No lock is robust: whoever is killed with a lock taken leaves it taken,
/// as in CPython. Goes to a child by cereal and luggage.
class QueueChannel
{
public:
    QueueChannel() = default; ///< to be loaded
    QueueChannel(trace::QueueId id, unsigned maxsize);

    trace::QueueId id() const { return m_id; }
    /// One token for each item that may still be put.
    os::Semaphore& slots() const { return m_page->slots; }
    /// For the kind of queue that counts them.
    UnfinishedTasks& unfinished() const { return m_page->unfinished; }

    /// Writes messages, one behind the other, into the pipe, waiting for room. Short ones go
    /// together at one stroke, which the pipe takes whole or not at all. Each is recorded as fed.
    /// Under the write lock.
    void send(ByteView frames) const;
    /// Takes the next message, whose id is its item's; nothing if none came before the deadline.
    /// The read lock is held while waiting.
    std::optional<Message> receive(const os::Deadline& deadline) const;
    bool hasMessage() const;
    /// The pipe's end to read from.
    int fileno() const { return m_pipe.reader.get(); }
    /// Gives this process's ends of the pipe back.
    void close() { m_pipe = {}; }
    /// Throws std::logic_error after close().
    void requireOpen() const;

    void save(auto& archive) const;
    void load(auto& archive);

private:
    struct Page {
        static constexpr const char* kind = "Queue";
        explicit Page(unsigned maxsize) : slots(maxsize) {}
        // On lines of their own, since readers and writers work at the same time.
        alignas(64) os::Semaphore slots;
        alignas(64) os::Semaphore readLock{1};
        alignas(64) os::Semaphore writeLock{1};
        UnfinishedTasks unfinished;
        FrameSizes sizes;
    };

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
