// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/manager/errors.h"
#include "mp/manager/managed_object.h"
#include "mp/manager/served_dict.h"
#include "mp/shared/shared_reference.h"

namespace mp {

/// A dict in a manager's process (multiprocessing.managers.DictProxy). A handle: copies are the
/// same dict, wherever they are. What is read is a copy: changing it changes nothing in the
/// manager, before it is set again. Each call is one message there and one back, and whole; between
/// two of them anybody may do anything. K and V go through cereal and need a repr().
template <class K, class V>
class DictProxy
{
public:
    DictProxy() = default; ///< to be loaded
    explicit DictProxy(ManagedObject object) : m_dict(std::move(object)) {}

    /// Throws KeyError.
    V at(const K& key) const;
    /// Nothing if there is no such key.
    std::optional<V> get(const K& key) const;
    V get(const K& key, const V& fallback) const { return get(key).value_or(fallback); }
    void set(const K& key, const V& value) const;
    /// Stands for the value: read by at(), written by set(). `dict["k"] += 1` does both, one after
    /// the other: an update in between is lost.
    auto operator[](const K& key) const
    {
        return sharedReference<V>([dict = *this, key] { return dict.at(key); },
                                  [dict = *this, key](const V& value) { dict.set(key, value); });
    }
    /// What is there already, or else `value`, which is there then.
    V setDefault(const K& key, const V& value) const;
    /// Python's `del`. Throws KeyError.
    void erase(const K& key) const { static_cast<void>(take(key)); }
    /// Throws KeyError.
    V pop(const K& key) const;
    /// The item that was added last. Throws KeyError when the dict is empty.
    std::pair<K, V> popItem() const;
    void update(const std::map<K, V>& items) const;
    void clear() const;

    bool contains(const K& key) const;
    std::size_t size() const;
    /// Copies, in the order in which the keys were added.
    std::vector<K> keys() const;
    std::vector<V> values() const;
    std::vector<std::pair<K, V>> items() const;
    std::map<K, V> copy() const;

    trace::SharedId id() const { return {m_dict.id()}; }
    void serialize(auto& archive) { archive(m_dict); }

private:
    static std::string place(const K& key) { return '[' + repr(key) + ']'; }
    Bytes take(const K& key) const;
    std::vector<std::pair<K, V>> readItems() const;

    ManagedObject m_dict;
};

template <class K, class V>
std::string repr(const DictProxy<K, V>&)
{
    return "<DictProxy object>";
}

template <class K, class V>
V DictProxy<K, V>::at(const K& key) const
{
    if (auto value = get(key))
        return *std::move(value);
    throw KeyError(repr(key));
}

template <class K, class V>
std::optional<V> DictProxy<K, V>::get(const K& key) const
{
    const auto packed = m_dict.call<&ServedDict::get>(pack(key));
    if (!packed)
        return {};
    auto value = unpackWhole<V>(*packed);
    m_dict.noteRead(place(key), value);
    return value;
}

template <class K, class V>
void DictProxy<K, V>::set(const K& key, const V& value) const
{
    const trace::Turn turn = m_dict.announceWrite(place(key), value);
    m_dict.call<&ServedDict::set>(pack(key), pack(value));
}

template <class K, class V>
V DictProxy<K, V>::setDefault(const K& key, const V& value) const
{
    const trace::Turn turn = m_dict.announceWrite(".setdefault(" + repr(key) + ')', value);
    auto present = unpackWhole<V>(m_dict.call<&ServedDict::setDefault>(pack(key), pack(value)));
    m_dict.noteRead(place(key), present);
    return present;
}

template <class K, class V>
V DictProxy<K, V>::pop(const K& key) const
{
    auto value = unpackWhole<V>(take(key));
    m_dict.noteRead(place(key), value);
    return value;
}

template <class K, class V>
Bytes DictProxy<K, V>::take(const K& key) const
{
    const trace::Turn turn = m_dict.announceWrite(".pop()", key);
    auto value = m_dict.call<&ServedDict::pop>(pack(key));
    if (!value)
        throw KeyError(repr(key));
    return *std::move(value);
}

template <class K, class V>
std::pair<K, V> DictProxy<K, V>::popItem() const
{
    const trace::Turn turn = m_dict.announceWrite(".popitem()", std::tuple());
    const auto packed = m_dict.call<&ServedDict::popItem>();
    if (!packed)
        throw KeyError("'popitem(): dictionary is empty'");
    std::pair item(unpackWhole<K>(packed->first), unpackWhole<V>(packed->second));
    m_dict.noteRead(place(item.first), item.second);
    return item;
}

template <class K, class V>
void DictProxy<K, V>::update(const std::map<K, V>& items) const
{
    const trace::Turn turn = m_dict.announceWrite(".update()", items);
    std::vector<ServedDict::Item> packed;
    for (const auto& [key, value] : items)
        packed.emplace_back(pack(key), pack(value));
    m_dict.call<&ServedDict::update>(packed);
}

template <class K, class V>
void DictProxy<K, V>::clear() const
{
    const trace::Turn turn = m_dict.announceWrite(".clear()", std::tuple());
    m_dict.call<&ServedDict::clear>();
}

template <class K, class V>
bool DictProxy<K, V>::contains(const K& key) const
{
    const bool isThere = m_dict.call<&ServedDict::contains>(pack(key));
    m_dict.noteRead(".contains(" + repr(key) + ')', isThere);
    return isThere;
}

template <class K, class V>
std::size_t DictProxy<K, V>::size() const
{
    const std::size_t size = m_dict.call<&ServedDict::size>();
    m_dict.noteRead(".size()", size);
    return size;
}

template <class K, class V>
std::vector<std::pair<K, V>> DictProxy<K, V>::readItems() const
{
    std::vector<std::pair<K, V>> items;
    for (const auto& [key, value] : m_dict.call<&ServedDict::items>())
        items.emplace_back(unpackWhole<K>(key), unpackWhole<V>(value));
    return items;
}

template <class K, class V>
std::vector<K> DictProxy<K, V>::keys() const
{
    std::vector<K> keys;
    for (auto& [key, value] : readItems())
        keys.push_back(std::move(key));
    m_dict.noteRead(".keys()", keys);
    return keys;
}

template <class K, class V>
std::vector<V> DictProxy<K, V>::values() const
{
    std::vector<V> values;
    for (auto& [key, value] : readItems())
        values.push_back(std::move(value));
    m_dict.noteRead(".values()", values);
    return values;
}

template <class K, class V>
std::vector<std::pair<K, V>> DictProxy<K, V>::items() const
{
    auto items = readItems();
    m_dict.noteRead(".items()", items);
    return items;
}

template <class K, class V>
std::map<K, V> DictProxy<K, V>::copy() const
{
    const auto items = readItems();
    std::map<K, V> copy(items.begin(), items.end());
    m_dict.noteRead(".copy()", copy);
    return copy;
}

} // namespace mp
