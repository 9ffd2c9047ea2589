// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/channel/byte_queue.h"
#include "mp/channel/repr.h"
#include "mp/channel/turn_to_put.h"
#include "mp/line/at_line.h"
#include "mp/wire/wire.h"
#include "trace/turn.h"

namespace mp {

/// A queue between processes (multiprocessing.Queue). A handle: copies are the same queue, and a
/// child gets it as an argument of its target. First in, first out for what one process puts.
/// T goes through cereal and needs a repr().
template <class T>
class Queue
{
public:
    /// `maxsize` counts items that were put and not yet got; 0 means no limit.
    explicit Queue(unsigned maxsize = 0, std::string_view name = {}, AtLine = AtLine())
        : Queue(QueueKind::Queue, maxsize, name)
    {
    }

    /// Waits while the queue is full. Returns before the item is in the pipe: a feeder thread
    /// writes it, and this process does not end before it has. Throws std::logic_error when closed.
    void put(const T& value, AtLine = AtLine()) { static_cast<void>(putUntil(value, {})); }
    /// False if the queue stayed full for so long.
    [[nodiscard]] bool put(const T& value, Seconds timeout, AtLine = AtLine())
    {
        return putUntil(value, deadlineAfter(timeout));
    }
    [[nodiscard]] bool putNoWait(const T& value, AtLine = AtLine())
    {
        return put(value, Seconds(0));
    }

    /// Waits for an item, however long it takes. A process that is killed here leaves the queue's
    /// read lock taken: nobody can get again, as in Python.
    T get(AtLine = AtLine()) { return getUntil({}).value(); }
    /// Nothing if the queue stayed empty for so long.
    [[nodiscard]] std::optional<T> get(Seconds timeout, AtLine = AtLine())
    {
        return getUntil(deadlineAfter(timeout));
    }
    [[nodiscard]] std::optional<T> getNoWait(AtLine = AtLine()) { return get(Seconds(0)); }

    /// True if nothing is in the pipe now; what a feeder still holds does not count.
    bool isEmpty() const { return m_queue->isEmpty(); }
    bool isFull() const { return m_queue->isFull(); }
    /// Items put and not yet got.
    unsigned qsize() const { return m_queue->size(); }

    /// This process puts and gets nothing more; what it put is still written.
    void close(AtLine = AtLine()) { m_queue->close(); }
    /// Waits until everything put here is written; after close() only.
    void joinThread(AtLine = AtLine()) { m_queue->joinThread(); }
    /// This process may end before everything is written: what is left is lost.
    void cancelJoinThread(AtLine = AtLine()) { m_queue->cancelJoinThread(); }

    trace::QueueId id() const { return m_queue->id(); }
    /// Readable while an item is in the pipe; for wait().
    int fileno() const { return m_queue->fileno(); }

    /// For the arguments of a start; at any other time it throws std::runtime_error.
    void serialize(auto& archive) { archive(m_queue); }

protected:
    Queue(QueueKind kind, unsigned maxsize, std::string_view name)
        : m_queue(makeShared<ByteQueue>(kind, maxsize, name))
    {
    }
    ByteQueue& bytes() const { return *m_queue; }

private:
    bool putUntil(const T& value, const os::Deadline& deadline);
    std::optional<T> getUntil(const os::Deadline& deadline);
    static std::string shown(const T& value) { return trace::isTraced() ? repr(value) : ""; }

    std::shared_ptr<ByteQueue> m_queue;
};

template <class T>
std::string repr(const Queue<T>&)
{
    return "<Queue object>";
}

template <class T>
bool Queue<T>::putUntil(const T& value, const os::Deadline& deadline)
{
    m_queue->requireOpen();
    const trace::Turn turn = turnToPut(id(), value);
    const trace::ItemId item{trace::nextId()};
    trace::record<trace::QueuePutBegin>(id(), item, shown(value), timeLeft(deadline));
    const bool hasSlot = m_queue->takeSlot(turn.later(deadline));
    if (hasSlot) {
        try {
            Bytes frame;
            frame.reserve(sizeof(MessageHeader) + 128); // one allocation for most items
            frameInto(frame, item.value, value);
            m_queue->put(frame);
        } catch (const std::exception& error) {
            m_queue->drop(error.what());
        }
    }
    trace::record<trace::QueuePutEnd>(id(), item, hasSlot);
    return hasSlot;
}

template <class T>
std::optional<T> Queue<T>::getUntil(const os::Deadline& deadline)
{
    m_queue->requireOpen();
    const trace::Turn turn = trace::waitForTurn<trace::QueueGetBegin>(id());
    trace::record<trace::QueueGetBegin>(id(), timeLeft(deadline));
    const auto message = m_queue->get(turn.later(deadline));
    if (!message) {
        trace::record<trace::QueueGetEnd>(id(), trace::ItemId{}, "");
        return {};
    }
    auto value = unpackWhole<T>(message->body);
    trace::record<trace::QueueGetEnd>(id(), trace::ItemId{message->id}, shown(value));
    return value;
}

} // namespace mp
