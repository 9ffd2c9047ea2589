// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/manager/managed_object.h"
#include "mp/manager/served_list.h"
#include "mp/shared/shared_reference.h"

#include <fmt/format.h>

namespace mp {

/// A list in a manager's process (multiprocessing.managers.ListProxy). A handle: copies are the
/// same list, wherever they are. What is read is a copy: changing it changes nothing in the
/// manager, before it is set again. T goes through cereal and needs a repr(). Places count as in
/// Python, and one that is not there throws std::out_of_range.
template <class T>
class ListProxy
{
public:
    ListProxy() = default; ///< to be loaded
    explicit ListProxy(ManagedObject object) : m_list(std::move(object)) {}

    T get(Place place) const;
    void set(Place place, const T& item) const;
    /// Stands for the item: `list[2] += 1` is a get() and then a set().
    auto operator[](Place place) const
    {
        return sharedReference<T>([list = *this, place] { return list.get(place); },
                                  [list = *this, place](const T& item) { list.set(place, item); });
    }
    void append(const T& item) const;
    void extend(const std::vector<T>& items) const;
    /// Before that place; one that is outside is the begin or the end.
    void insert(Place place, const T& item) const;
    T pop(Place place = -1) const;
    /// Takes the first that is equal out. Throws std::logic_error if there is none.
    void remove(const T& item) const;
    void reverse() const;

    /// Where the first that is equal stands. Throws std::logic_error if there is none.
    std::size_t index(const T& item) const;
    std::size_t count(const T& item) const;
    bool contains(const T& item) const { return count(item) > 0; }
    std::size_t size() const;
    /// Copies of a part, or of all.
    std::vector<T> slice(const Slice& slice = {}) const;

    trace::SharedId id() const { return {m_list.id()}; }
    void serialize(auto& archive) { archive(m_list); }

private:
    static std::string at(Place place) { return fmt::format("[{}]", place); }

    ManagedObject m_list;
};

template <class T>
std::string repr(const ListProxy<T>&)
{
    return "<ListProxy object>";
}

template <class T>
T ListProxy<T>::get(Place place) const
{
    auto item = unpackWhole<T>(m_list.call<&ServedList::get>(place));
    m_list.noteRead(at(place), item);
    return item;
}

template <class T>
void ListProxy<T>::set(Place place, const T& item) const
{
    const trace::Turn turn = m_list.announceWrite(at(place), item);
    m_list.call<&ServedList::set>(place, pack(item));
}

template <class T>
void ListProxy<T>::append(const T& item) const
{
    const trace::Turn turn = m_list.announceWrite(".append()", item);
    m_list.call<&ServedList::append>(pack(item));
}

template <class T>
void ListProxy<T>::extend(const std::vector<T>& items) const
{
    const trace::Turn turn = m_list.announceWrite(".extend()", items);
    std::vector<Bytes> packed;
    for (const auto& item : items)
        packed.push_back(pack(static_cast<T>(item)));
    m_list.call<&ServedList::extend>(packed);
}

template <class T>
void ListProxy<T>::insert(Place place, const T& item) const
{
    const trace::Turn turn = m_list.announceWrite(fmt::format(".insert({})", place), item);
    m_list.call<&ServedList::insert>(place, pack(item));
}

template <class T>
T ListProxy<T>::pop(Place place) const
{
    const trace::Turn turn = m_list.announceWrite(".pop()", place);
    auto item = unpackWhole<T>(m_list.call<&ServedList::pop>(place));
    m_list.noteRead(at(place), item);
    return item;
}

template <class T>
void ListProxy<T>::remove(const T& item) const
{
    const trace::Turn turn = m_list.announceWrite(".remove()", item);
    m_list.call<&ServedList::remove>(pack(item));
}

template <class T>
void ListProxy<T>::reverse() const
{
    const trace::Turn turn = m_list.announceWrite(".reverse()", std::tuple());
    m_list.call<&ServedList::reverse>();
}

template <class T>
std::size_t ListProxy<T>::index(const T& item) const
{
    const std::size_t index = m_list.call<&ServedList::index>(pack(item));
    m_list.noteRead(".index(" + repr(item) + ')', index);
    return index;
}

template <class T>
std::size_t ListProxy<T>::count(const T& item) const
{
    const std::size_t count = m_list.call<&ServedList::count>(pack(item));
    m_list.noteRead(".count(" + repr(item) + ')', count);
    return count;
}

template <class T>
std::size_t ListProxy<T>::size() const
{
    const std::size_t size = m_list.call<&ServedList::size>();
    m_list.noteRead(".size()", size);
    return size;
}

template <class T>
std::vector<T> ListProxy<T>::slice(const Slice& slice) const
{
    std::vector<T> items;
    for (const Bytes& packed : m_list.call<&ServedList::slice>(slice.begin, slice.end))
        items.push_back(unpackWhole<T>(packed));
    m_list.noteRead("[:]", items);
    return items;
}

} // namespace mp
