// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/manager/served_queue.h"

#include "trace/writer.h"

namespace mp {
namespace {

using std::chrono::nanoseconds;
using std::chrono::steady_clock;

} // namespace

PackedDeadline packedDeadline(const os::Deadline& deadline)
{
    if (!deadline)
        return {};
    return nanoseconds(deadline->time_since_epoch()).count();
}

/// The mutex is held before and after, and not meanwhile.
bool ServedQueue::waitFor(const PackedDeadline& deadline, const auto& condition)
{
    bool isSo = false;
    if (deadline)
        isSo = m_changed.wait_until(mutex(), m_stop,
                                    steady_clock::time_point(nanoseconds(*deadline)), condition);
    else
        isSo = m_changed.wait(mutex(), m_stop, condition);
    if (!isSo && m_stop.stop_requested())
        throw std::runtime_error("the manager ends");
    return isSo;
}

bool ServedQueue::put(ServedItem item, PackedDeadline deadline)
{
    if (!waitFor(deadline, [this] { return !isFull(); }))
        return false;
    trace::record<trace::QueueFed>(m_id, trace::ItemId{item.id}, std::uint64_t{item.value.size()});
    m_items.push_back(std::move(item));
    ++m_unfinished;
    m_changed.notify_all();
    return true;
}

std::optional<ServedItem> ServedQueue::get(PackedDeadline deadline)
{
    if (!waitFor(deadline, [this] { return !m_items.empty(); }))
        return {};
    ServedItem item = std::move(m_items.front());
    m_items.pop_front();
    m_changed.notify_all();
    return item;
}

void ServedQueue::taskDone()
{
    if (m_unfinished == 0)
        throw std::logic_error("task_done() called too many times");
    if (--m_unfinished == 0)
        m_changed.notify_all();
}

void ServedQueue::join()
{
    waitFor({}, [this] { return m_unfinished == 0; });
}

} // namespace mp
