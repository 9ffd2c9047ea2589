// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/line/at_line.h"
#include "mp/shared/shared_items.h"
#include "mp/shared/shared_reference.h"
#include "mp/shared/slice.h"
#include "mp/sync/lock.h"
#include "mp/sync/quiet_hold.h"

#include <vector>

namespace mp {

/// So many Ts in memory that processes share, without a lock (multiprocessing.RawArray). A handle:
/// copies are the same array, and a child gets it as an argument. T is only bytes, like a number.
template <class T>
class RawArray
{
public:
    /// Zeroed.
    explicit RawArray(std::size_t size = 0, std::string_view name = {}, AtLine = AtLine())
        : RawArray(std::vector<T>(size), name)
    {
    }
    explicit RawArray(const std::vector<T>& values, std::string_view name = {}, AtLine = AtLine())
        : m_items(values.size(), name)
    {
        if (isUnpacking())
            return;
        for (std::size_t index = 0; index < values.size(); ++index)
            m_items.store(index, values[index]);
        m_items.noteCreated(values);
    }

    std::size_t size() const { return m_items.size(); }
    /// Places count as in Python: -1 is the last. Throws std::out_of_range.
    T get(Place place, AtLine = AtLine()) const;
    void set(Place place, T value, AtLine = AtLine());
    /// Stands for the item: `numbers[2] += 1` reads, and then writes.
    auto operator[](PlaceAtLine place)
    {
        return sharedReference<T>([this, at = place.place] { return get(at); },
                                  [this, at = place.place](T value) { set(at, value); });
    }
    /// Copies of a part, or of all; what is outside is not there, as in Python.
    std::vector<T> slice(const Slice& slice = {}, AtLine = AtLine()) const;
    /// Writes a part. Throws std::logic_error if it is not as long as what is given.
    void setSlice(const Slice& slice, const std::vector<T>& values, AtLine = AtLine());

    trace::SharedId id() const { return m_items.id(); }
    /// For the arguments of a start; at any other time it throws std::runtime_error.
    void serialize(auto& archive) { archive(m_items); }

private:
    template <class, std::derived_from<Acquirable>>
    friend class Array;
    auto itemAt(Place place) const
    {
        return [this, place] { return nameOfItem(m_items.name(), indexOf(place, size())); };
    }
    auto partAt(const Slice& slice) const
    {
        return [this, slice] { return nameOfSlice(m_items.name(), boundsOf(slice, size())); };
    }

    SharedItems<T> m_items;
};

/// The same with a lock (multiprocessing.Array): each access holds it, but not what is between two
/// of them. `const mp::With with(numbers);` makes several one.
template <class T, std::derived_from<Acquirable> L = RLock>
class Array
{
public:
    /// Zeroed, with a lock of its own.
    explicit Array(std::size_t size = 0, std::string_view name = {}, AtLine = AtLine())
        : m_array(size, name), m_lock(name)
    {
    }
    explicit Array(const std::vector<T>& values, std::string_view name = {}, AtLine = AtLine())
        : m_array(values, name), m_lock(name)
    {
    }
    /// With this lock, which may be many arrays'.
    Array(const std::vector<T>& values, L lock, std::string_view name = {}, AtLine = AtLine())
        : m_array(values, name), m_lock(std::move(lock))
    {
    }

    std::size_t size() const { return m_array.size(); }
    /// Places count as in Python: -1 is the last. Throws std::out_of_range.
    T get(Place place, AtLine = AtLine()) const
    {
        return inTurnHolding(
            m_lock, [&] { return items().turnToRead(m_array.itemAt(place)); },
            [&] { return m_array.get(place); });
    }
    void set(Place place, T value, AtLine = AtLine())
    {
        inTurnHolding(
            m_lock, [&] { return items().turnToWrite(m_array.itemAt(place), value); },
            [&] { m_array.set(place, value); });
    }
    /// Stands for the item: `numbers[2] += 1` reads, and then writes.
    auto operator[](PlaceAtLine place)
    {
        return sharedReference<T>([this, at = place.place] { return get(at); },
                                  [this, at = place.place](T value) { set(at, value); });
    }
    /// Copies of a part, or of all; what is outside is not there, as in Python.
    std::vector<T> slice(const Slice& slice = {}, AtLine = AtLine()) const
    {
        return inTurnHolding(
            m_lock, [&] { return items().turnToRead(m_array.partAt(slice)); },
            [&] { return m_array.slice(slice); });
    }
    /// Writes a part. Throws std::logic_error if it is not as long as what is given.
    void setSlice(const Slice& slice, const std::vector<T>& values, AtLine = AtLine())
    {
        inTurnHolding(
            m_lock, [&] { return items().turnToWrite(m_array.partAt(slice), values); },
            [&] { m_array.setSlice(slice, values); });
    }

    L& getLock() { return m_lock; }
    /// For With and std::scoped_lock: the array's lock.
    void lock() { m_lock.lock(); }
    void unlock() { m_lock.unlock(); }
    bool try_lock() { return m_lock.try_lock(); }

    trace::SharedId id() const { return m_array.id(); }
    /// For the arguments of a start; at any other time it throws std::runtime_error.
    void serialize(auto& archive) { archive(m_array, m_lock); }

private:
    const SharedItems<T>& items() const { return m_array.m_items; }

    RawArray<T> m_array;
    L m_lock;
};

template <class T>
T RawArray<T>::get(Place place, AtLine) const
{
    return trace::inTurn([&] { return m_items.turnToRead(itemAt(place)); },
                         [&] {
                             const std::size_t index = indexOf(place, size());
                             const T value = m_items.load(index);
                             if (trace::isTraced())
                                 m_items.noteRead(nameOfItem(m_items.name(), index), value);
                             return value;
                         });
}

template <class T>
void RawArray<T>::set(Place place, T value, AtLine)
{
    trace::inTurn([&] { return m_items.turnToWrite(itemAt(place), value); },
                  [&] {
                      const std::size_t index = indexOf(place, size());
                      if (trace::isTraced())
                          m_items.noteWritten(nameOfItem(m_items.name(), index), value);
                      m_items.store(index, value);
                  });
}

template <class T>
std::vector<T> RawArray<T>::slice(const Slice& slice, AtLine) const
{
    const trace::Turn turn = m_items.turnToRead(partAt(slice));
    const SliceBounds bounds = boundsOf(slice, size());
    std::vector<T> values(bounds.size);
    for (std::size_t number = 0; number < bounds.size; ++number)
        values[number] = m_items.load(bounds.begin + number);
    if (trace::isTraced())
        m_items.noteRead(nameOfSlice(m_items.name(), bounds), values);
    return values;
}

template <class T>
void RawArray<T>::setSlice(const Slice& slice, const std::vector<T>& values, AtLine)
{
    const SliceBounds bounds = boundsOf(slice, size());
    if (values.size() != bounds.size)
        throw std::logic_error("only so many values as the slice has can be assigned to it");
    const trace::Turn turn = m_items.turnToWrite(partAt(slice), values);
    if (trace::isTraced())
        m_items.noteWritten(nameOfSlice(m_items.name(), bounds), values);
    for (std::size_t number = 0; number < bounds.size; ++number)
        m_items.store(bounds.begin + number, values[number]);
}

} // namespace mp
