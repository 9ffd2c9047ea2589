// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/channel/turn_to_put.h"
#include "mp/manager/managed_object.h"
#include "mp/manager/recorded_end.h"
#include "mp/manager/served_queue.h"
#include "mp/process/time.h"

namespace mp {

/// A queue in a manager's process (Python's manager.Queue(), a proxy of a queue.Queue). No pipe and
/// no feeder: when put() returns the item is in the queue. A handle that can be sent by any way,
/// also to a pool's task, where a Queue is refused. A process that is killed in get() locks nobody
/// out, but the next item is handed to it, and is lost: as in Python.
template <class T>
class QueueProxy
{
public:
    QueueProxy() = default; ///< to be loaded
    explicit QueueProxy(ManagedObject object) : m_queue(std::move(object)) {}

    /// Waits while the queue is full.
    void put(const T& value) const { static_cast<void>(putUntil(value, {})); }
    /// False if the queue stayed full for so long.
    [[nodiscard]] bool put(const T& value, Seconds timeout) const
    {
        return putUntil(value, deadlineAfter(timeout));
    }
    [[nodiscard]] bool putNoWait(const T& value) const { return put(value, Seconds(0)); }

    /// Waits for an item, however long it takes.
    T get() const { return getUntil({}).value(); }
    /// Nothing if the queue stayed empty for so long.
    [[nodiscard]] std::optional<T> get(Seconds timeout) const
    {
        return getUntil(deadlineAfter(timeout));
    }
    [[nodiscard]] std::optional<T> getNoWait() const { return get(Seconds(0)); }

    bool isEmpty() const { return qsize() == 0; }
    bool isFull() const { return m_queue.call<&ServedQueue::isFull>(); }
    std::size_t qsize() const { return m_queue.call<&ServedQueue::size>(); }

    /// One item that was got is worked off. Throws std::logic_error when there were not so many.
    void taskDone() const;
    /// Waits until taskDone() was called as often as put().
    void join() const;

    trace::QueueId id() const { return {m_queue.id()}; }
    void serialize(auto& archive) { archive(m_queue); }

private:
    bool putUntil(const T& value, const os::Deadline& deadline) const;
    std::optional<T> getUntil(const os::Deadline& deadline) const;
    static std::string shown(const T& value) { return trace::isTraced() ? repr(value) : ""; }

    ManagedObject m_queue;
};

template <class T>
std::string repr(const QueueProxy<T>&)
{
    return "<QueueProxy object>";
}

template <class T>
bool QueueProxy<T>::putUntil(const T& value, const os::Deadline& deadline) const
{
    const trace::Turn turn = turnToPut(id(), value);
    const ServedItem item{trace::nextId(), pack(value)};
    trace::record<trace::QueuePutBegin>(id(), trace::ItemId{item.id}, shown(value),
                                        timeLeft(deadline));
    return recordedEnd(
        [&] { return m_queue.call<&ServedQueue::put>(item, packedDeadline(turn.later(deadline))); },
        [&](bool ok) { trace::record<trace::QueuePutEnd>(id(), trace::ItemId{item.id}, ok); });
}

template <class T>
std::optional<T> QueueProxy<T>::getUntil(const os::Deadline& deadline) const
{
    const trace::Turn turn = trace::waitForTurn<trace::QueueGetBegin>(id());
    trace::record<trace::QueueGetBegin>(id(), timeLeft(deadline));
    std::optional<T> value;
    recordedEnd(
        [&] {
            auto item = m_queue.call<&ServedQueue::get>(packedDeadline(turn.later(deadline)));
            if (item)
                value = unpackWhole<T>(item->value);
            return item;
        },
        [&](const std::optional<ServedItem>& item) {
            trace::record<trace::QueueGetEnd>(id(), trace::ItemId{item ? item->id : 0},
                                              value ? shown(*value) : "");
        });
    return value;
}

template <class T>
void QueueProxy<T>::taskDone() const
{
    const trace::Turn turn = trace::waitForTurn<trace::QueueTaskDone>(id());
    trace::record<trace::QueueTaskDone>(id());
    m_queue.call<&ServedQueue::taskDone>();
}

template <class T>
void QueueProxy<T>::join() const
{
    const trace::Turn turn = trace::waitForTurn<trace::QueueJoinBegin>(id());
    trace::record<trace::QueueJoinBegin>(id());
    recordedEnd(
        [&] {
            m_queue.call<&ServedQueue::join>();
            return true;
        },
        [&](bool) { trace::record<trace::QueueJoinEnd>(id()); });
}

} // namespace mp
