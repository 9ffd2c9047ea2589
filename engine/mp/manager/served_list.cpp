// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/manager/served_list.h"

#include <algorithm>

namespace mp {

Bytes ServedList::get(Place place)
{
    return m_items[indexOf(place, m_items.size())];
}

void ServedList::set(Place place, Bytes item)
{
    m_items[indexOf(place, m_items.size())] = std::move(item);
}

void ServedList::append(Bytes item)
{
    m_items.push_back(std::move(item));
}

void ServedList::extend(std::vector<Bytes> items)
{
    m_items.insert(m_items.end(), std::make_move_iterator(items.begin()),
                   std::make_move_iterator(items.end()));
}

void ServedList::insert(Place place, Bytes item)
{
    m_items.insert(at(boundsOf({.begin = place}, m_items.size()).begin), std::move(item));
}

Bytes ServedList::pop(Place place)
{
    const auto taken = at(indexOf(place, m_items.size()));
    Bytes item = std::move(*taken);
    m_items.erase(taken);
    return item;
}

void ServedList::remove(const Bytes& item)
{
    m_items.erase(at(index(item)));
}

std::uint64_t ServedList::index(const Bytes& item)
{
    const auto found = std::ranges::find(m_items, item);
    if (found == m_items.end())
        throw std::logic_error("the value is not in the list");
    return static_cast<std::uint64_t>(found - m_items.begin());
}

std::uint64_t ServedList::count(const Bytes& item)
{
    return static_cast<std::uint64_t>(std::ranges::count(m_items, item));
}

void ServedList::reverse()
{
    std::ranges::reverse(m_items);
}

std::uint64_t ServedList::size()
{
    return m_items.size();
}

std::vector<Bytes> ServedList::slice(std::optional<Place> begin, std::optional<Place> end)
{
    const SliceBounds bounds = boundsOf({begin, end}, m_items.size());
    return {at(bounds.begin), at(bounds.begin + bounds.size)};
}

} // namespace mp
