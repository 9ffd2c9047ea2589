// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/channel/queue_channel.h"
#include "mp/channel/repr.h"
#include "mp/channel/turn_to_put.h"
#include "mp/line/at_line.h"

#include <cereal/types/memory.hpp>

#include <string_view>

namespace mp {

/// A locked pipe between processes (multiprocessing.SimpleQueue): no thread, no limit but the
/// pipe's 64 KiB. A handle: copies are the same queue. T goes through cereal and needs a repr().
template <class T>
class SimpleQueue
{
public:
    explicit SimpleQueue(std::string_view name = {}, AtLine = AtLine())
        : m_channel(
              makeShared<QueueChannel>(trace::QueueId{trace::nextId()}, os::Semaphore::maxValue))
    {
        if (m_channel)
            trace::record<trace::QueueCreated>(id(), "simple_queue", std::uint64_t{0}, name);
    }

    /// Waits while the pipe is full. Throws what the item's serialisation throws, unlike Queue.
    void put(const T& value, AtLine = AtLine());
    /// Waits for an item. A process that is killed here leaves the read lock taken.
    T get(AtLine = AtLine());
    bool isEmpty() const { return !m_channel->hasMessage(); }
    /// Gives this process's ends of the pipe back; nothing but close() may be called after it.
    void close(AtLine = AtLine()) { m_channel->close(); }

    trace::QueueId id() const { return m_channel->id(); }
    /// Readable while an item is in the pipe; for wait().
    int fileno() const { return m_channel->fileno(); }

    /// For the arguments of a start; at any other time it throws std::runtime_error.
    void serialize(auto& archive)
    {
        static_cast<void>(luggage("SimpleQueue"));
        archive(m_channel);
    }

private:
    static std::string shown(const T& value) { return trace::isTraced() ? repr(value) : ""; }

    std::shared_ptr<QueueChannel> m_channel;
};

template <class T>
void SimpleQueue<T>::put(const T& value, AtLine)
{
    m_channel->requireOpen();
    const trace::Turn turn = turnToPut(id(), value);
    const trace::ItemId item{trace::nextId()};
    Bytes frame;
    frame.reserve(sizeof(MessageHeader) + 128); // one allocation for most items
    frameInto(frame, item.value, value);
    trace::record<trace::QueuePutBegin>(id(), item, shown(value), trace::Timeout());
    m_channel->slots().acquire(); // get() gives it back; there are more than a pipe holds
    m_channel->send(frame);
    trace::record<trace::QueuePutEnd>(id(), item, true);
}

template <class T>
T SimpleQueue<T>::get(AtLine)
{
    m_channel->requireOpen();
    const trace::Turn turn = trace::waitForTurn<trace::QueueGetBegin>(id());
    trace::record<trace::QueueGetBegin>(id(), trace::Timeout());
    const auto message = m_channel->receive({});
    auto value = unpackWhole<T>(message->body);
    trace::record<trace::QueueGetEnd>(id(), trace::ItemId{message->id}, shown(value));
    return value;
}

} // namespace mp
