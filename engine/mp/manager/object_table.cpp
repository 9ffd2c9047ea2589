// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/manager/object_table.h"

#include "mp/manager/served_dict.h"
#include "mp/manager/served_event.h"
#include "mp/manager/served_list.h"
#include "mp/manager/served_lock.h"
#include "mp/manager/served_queue.h"
#include "mp/manager/served_value.h"

namespace mp {

std::uint64_t ObjectTable::makeDict()
{
    return add(std::make_unique<ServedDict>());
}

std::uint64_t ObjectTable::makeList()
{
    return add(std::make_unique<ServedList>());
}

std::uint64_t ObjectTable::makeValue()
{
    return add(std::make_unique<ServedValue>());
}

std::uint64_t ObjectTable::makeQueue(std::uint64_t traceId, std::uint64_t maxsize)
{
    return add(std::make_unique<ServedQueue>(trace::QueueId{traceId}, maxsize, m_stop));
}

std::uint64_t ObjectTable::makeLock()
{
    return add(std::make_unique<ServedLock>(m_stop));
}

std::uint64_t ObjectTable::makeEvent()
{
    return add(std::make_unique<ServedEvent>(m_stop));
}

ServedObject& ObjectTable::object(std::uint64_t number)
{
    if (number == ownNumber)
        return *this;
    const std::lock_guard lock(mutex());
    if (number > m_objects.size())
        throw std::runtime_error("there is no such object");
    return *m_objects[number - 1];
}

std::uint64_t ObjectTable::add(std::unique_ptr<ServedObject> object)
{
    m_objects.push_back(std::move(object));
    return m_objects.size();
}

} // namespace mp
