// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/manager/served_queue.h"

#include "trace/writer.h"

namespace mp {

bool ServedQueue::put(ServedItem item, PackedDeadline deadline)
{
    if (!waitFor(deadline, [this] { return !isFull(); }))
        return false;
    trace::record<trace::QueueFed>(m_id, trace::ItemId{item.id}, std::uint64_t{item.value.size()});
    m_items.push_back(std::move(item));
    ++m_unfinished;
    changed();
    return true;
}

std::optional<ServedItem> ServedQueue::get(PackedDeadline deadline)
{
    if (!waitFor(deadline, [this] { return !m_items.empty(); }))
        return {};
    ServedItem item = std::move(m_items.front());
    m_items.pop_front();
    changed();
    return item;
}

void ServedQueue::taskDone()
{
    if (m_unfinished == 0)
        throw std::logic_error("task_done() called too many times");
    if (--m_unfinished == 0)
        changed();
}

void ServedQueue::join()
{
    waitFor({}, [this] { return m_unfinished == 0; });
}

} // namespace mp
