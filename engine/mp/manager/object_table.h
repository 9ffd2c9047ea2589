// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/manager/served_object.h"

#include <memory>
#include <stop_token>

namespace mp {

/// What lives in a manager's process, by number. The table itself can be called, too: to make
/// something. Nothing is ever taken out of it: an object lives as long as its manager.
class ObjectTable : public Served<ObjectTable>
{
public:
    static constexpr std::uint64_t ownNumber = 0;

    /// What an object waits for ends when `stop` is requested.
    explicit ObjectTable(std::stop_token stop) : m_stop(std::move(stop)) {}

    /// Makes one, and gives its number.
    std::uint64_t makeDict();
    std::uint64_t makeList();
    std::uint64_t makeValue();
    std::uint64_t makeQueue(std::uint64_t traceId, std::uint64_t maxsize);

    std::uint64_t makeLock();
    std::uint64_t makeEvent();

    using Calls =
        CallList<&ObjectTable::makeDict, &ObjectTable::makeList, &ObjectTable::makeValue,
                 &ObjectTable::makeQueue, &ObjectTable::makeLock, &ObjectTable::makeEvent>;

    /// The object of a number; the table is its own. Throws std::runtime_error if there is none.
    ServedObject& object(std::uint64_t number);

private:
    std::uint64_t add(std::unique_ptr<ServedObject> object);

    std::vector<std::unique_ptr<ServedObject>> m_objects;
    std::stop_token m_stop;
};

} // namespace mp
