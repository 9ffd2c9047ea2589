// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/line/at_line.h"
#include "mp/shared/shared_items.h"
#include "mp/shared/shared_reference.h"
#include "mp/sync/lock.h"
#include "mp/sync/quiet_hold.h"

namespace mp {

/// A T in memory that processes share, without a lock (multiprocessing.RawValue). A handle: copies
/// are the same value, and a child gets it as an argument. T is only bytes, like a number.
template <class T>
class RawValue
{
public:
    explicit RawValue(T value = {}, std::string_view name = {}, AtLine = AtLine())
        : m_items(1, name)
    {
        if (isUnpacking())
            return;
        m_items.store(0, value);
        m_items.noteCreated(value);
    }

    T get(AtLine = AtLine()) const
    {
        return trace::inTurn([this] { return turnToRead(); },
                             [this] {
                                 const T value = m_items.load(0);
                                 m_items.noteRead(m_items.name(), value);
                                 return value;
                             });
    }
    void set(T value, AtLine = AtLine())
    {
        trace::inTurn([&] { return turnToWrite(value); },
                      [&] {
                          m_items.noteWritten(m_items.name(), value);
                          m_items.store(0, value);
                      });
    }
    /// Stands for the value: `counter.value() += 1` reads, and then writes.
    auto value(AtLine = AtLine())
    {
        return sharedReference<T>([this] { return get(); }, [this](T value) { set(value); });
    }

    trace::SharedId id() const { return m_items.id(); }
    /// For the arguments of a start; at any other time it throws std::runtime_error.
    void serialize(auto& archive) { archive(m_items); }

private:
    template <class, std::derived_from<Acquirable>>
    friend class Value;
    trace::Turn turnToRead() const
    {
        return m_items.turnToRead([this] { return m_items.name(); });
    }
    trace::Turn turnToWrite(const T& value) const
    {
        return m_items.turnToWrite([this] { return m_items.name(); }, value);
    }

    SharedItems<T> m_items;
};

/// A T in memory that processes share, with a lock (multiprocessing.Value): each get() and each
/// set() holds it, but not what is between them, so `counter.value() += 1` by two processes may
/// count once only. `const mp::With with(counter);` makes several one.
template <class T, std::derived_from<Acquirable> L = RLock>
class Value
{
public:
    /// With a lock of its own.
    explicit Value(T value = {}, std::string_view name = {}, AtLine = AtLine())
        : m_value(value, name), m_lock(name)
    {
    }
    /// With this lock, which may be many values'.
    Value(T value, L lock, std::string_view name = {}, AtLine = AtLine())
        : m_value(value, name), m_lock(std::move(lock))
    {
    }

    T get(AtLine = AtLine()) const
    {
        return inTurnHolding(
            m_lock, [this] { return m_value.turnToRead(); }, [&] { return m_value.get(); });
    }
    void set(T value, AtLine = AtLine())
    {
        inTurnHolding(
            m_lock, [&] { return m_value.turnToWrite(value); }, [&] { m_value.set(value); });
    }
    /// Stands for the value: `counter.value() += 1` reads, and then writes.
    auto value(AtLine = AtLine())
    {
        return sharedReference<T>([this] { return get(); }, [this](T value) { set(value); });
    }

    L& getLock() { return m_lock; }
    /// For With and std::scoped_lock: the value's lock.
    void lock() { m_lock.lock(); }
    void unlock() { m_lock.unlock(); }
    bool try_lock() { return m_lock.try_lock(); }

    trace::SharedId id() const { return m_value.id(); }
    /// For the arguments of a start; at any other time it throws std::runtime_error.
    void serialize(auto& archive) { archive(m_value, m_lock); }

private:
    RawValue<T> m_value;
    L m_lock;
};

} // namespace mp
