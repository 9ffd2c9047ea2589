// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/manager/served_dict.h"

#include <algorithm>

namespace mp {

std::optional<Bytes> ServedDict::get(const Bytes& key)
{
    const auto found = m_entries.find(key);
    return found == m_entries.end() ? std::nullopt : std::optional(found->second.value);
}

void ServedDict::set(const Bytes& key, Bytes value)
{
    const auto [entry, isNew] = m_entries.try_emplace(key);
    if (isNew)
        entry->second.number = ++m_additions;
    entry->second.value = std::move(value);
}

Bytes ServedDict::setDefault(const Bytes& key, Bytes value)
{
    if (!m_entries.contains(key))
        set(key, std::move(value));
    return m_entries.at(key).value;
}

std::optional<Bytes> ServedDict::pop(const Bytes& key)
{
    auto taken = m_entries.extract(key);
    return taken ? std::optional(std::move(taken.mapped().value)) : std::nullopt;
}

std::optional<ServedDict::Item> ServedDict::popItem()
{
    const auto last = std::ranges::max_element(
        m_entries, {}, [](const auto& entry) { return entry.second.number; });
    if (last == m_entries.end())
        return {};
    auto taken = m_entries.extract(last);
    return Item(std::move(taken.key()), std::move(taken.mapped().value));
}

void ServedDict::update(std::vector<Item> items)
{
    for (auto& [key, value] : items)
        set(key, std::move(value));
}

void ServedDict::clear()
{
    m_entries.clear();
}

bool ServedDict::contains(const Bytes& key)
{
    return m_entries.contains(key);
}

std::uint64_t ServedDict::size()
{
    return m_entries.size();
}

std::vector<ServedDict::Item> ServedDict::items()
{
    std::vector<const decltype(m_entries)::value_type*> inOrder;
    for (const auto& entry : m_entries)
        inOrder.push_back(&entry);
    std::ranges::sort(inOrder, {}, [](const auto* entry) { return entry->second.number; });
    std::vector<Item> items;
    for (const auto* entry : inOrder)
        items.emplace_back(entry->first, entry->second.value);
    return items;
}

} // namespace mp
