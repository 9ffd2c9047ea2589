// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/manager/served_object.h"
#include "mp/shared/slice.h"

namespace mp {

/// A list in a manager's process. Places count as in Python; one that is not there throws
/// std::out_of_range. Two items are equal if their bytes are.
class ServedList : public Served<ServedList>
{
public:
    Bytes get(Place place);
    void set(Place place, Bytes item);
    void append(Bytes item);
    void extend(std::vector<Bytes> items);
    /// Before that place; one that is outside is the begin or the end.
    void insert(Place place, Bytes item);
    Bytes pop(Place place);
    /// The first that is equal; throws std::logic_error if there is none.
    void remove(const Bytes& item);
    std::uint64_t index(const Bytes& item);
    std::uint64_t count(const Bytes& item);
    void reverse();
    std::uint64_t size();
    std::vector<Bytes> slice(std::optional<Place> begin, std::optional<Place> end);

    using Calls =
        CallList<&ServedList::get, &ServedList::set, &ServedList::append, &ServedList::extend,
                 &ServedList::insert, &ServedList::pop, &ServedList::remove, &ServedList::index,
                 &ServedList::count, &ServedList::reverse, &ServedList::size, &ServedList::slice>;

private:
    std::vector<Bytes>::iterator at(std::size_t index)
    {
        return m_items.begin() + static_cast<Place>(index);
    }
    std::vector<Bytes> m_items;
};

} // namespace mp
