// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/manager/served_waiting.h"
#include "trace/events/types.h"

#include <deque>

namespace mp {

/// An item of a queue and the id that pairs its events.
struct ServedItem {
    std::uint64_t id = 0;
    Bytes value;

    void serialize(auto& archive) { archive(id, value); }
};

/// A queue in a manager's process (queue.Queue).
class ServedQueue : public ServedWaiting<ServedQueue>
{
public:
    /// 0: no limit.
    ServedQueue(trace::QueueId id, std::uint64_t maxsize, std::stop_token stop)
        : ServedWaiting(std::move(stop)), m_id(id), m_maxsize(maxsize)
    {
    }

    /// False if it stayed full.
    bool put(ServedItem item, PackedDeadline deadline);
    /// Nothing if it stayed empty.
    std::optional<ServedItem> get(PackedDeadline deadline);
    std::uint64_t size() { return m_items.size(); }
    bool isFull() { return m_maxsize != 0 && m_items.size() >= m_maxsize; }
    /// Throws std::logic_error if nothing is unfinished.
    void taskDone();
    /// Waits until nothing is.
    void join();

    using Calls = CallList<&ServedQueue::put, &ServedQueue::get, &ServedQueue::size,
                           &ServedQueue::isFull, &ServedQueue::taskDone, &ServedQueue::join>;

private:
    const trace::QueueId m_id;
    const std::uint64_t m_maxsize;
    std::deque<ServedItem> m_items;
    std::uint64_t m_unfinished = 0;
};

} // namespace mp
