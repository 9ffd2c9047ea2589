// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/channel/repr.h"
#include "mp/shared/shared_bytes.h"
#include "trace/turn.h"

#include <cereal/types/memory.hpp>

#include <atomic>
#include <cstring>

namespace mp {

/// A row of Ts in memory that processes share, with the events of what is done to it and without a
/// lock: what Value, Array and the raw ones are made of. A handle. T needs a repr().
template <class T>
class SharedItems
{
    static_assert(std::is_trivially_copyable_v<T>, "what is shared as bytes must be only bytes");

public:
    SharedItems(std::size_t size, std::string_view name) : m_name(name), m_size(size)
    {
        if (isUnpacking())
            return;
        m_id = {trace::nextId()};
        m_bytes = std::make_shared<SharedBytes>(size * sizeof(T));
    }

    trace::SharedId id() const { return m_id; }
    const std::string& name() const { return m_name; }
    std::size_t size() const { return m_size; }

    /// Reads or writes one. Such a T as a processor moves at one stroke is never seen half written.
    T load(std::size_t index) const;
    void store(std::size_t index, T value);

    /// In step mode wait for the turn to do what noteRead() or noteWritten() then tells.
    /// `what` makes the name of the part.
    trace::Turn turnToRead(const std::invocable auto& what) const
    {
        return trace::waitForTurn<trace::SharedRead>(
            [&] { return trace::Ahead{.object = m_id.value, .name = what()}; });
    }
    trace::Turn turnToWrite(const std::invocable auto& what, const auto& value) const
    {
        return trace::waitForTurn<trace::SharedWritten>([&] {
            return trace::Ahead{.object = m_id.value, .name = what(), .value = repr(value)};
        });
    }

    void noteCreated(const auto& value) const { note<trace::SharedCreated>(m_name, value); }
    void noteRead(std::string_view what, const auto& value) const
    {
        note<trace::SharedRead>(what, value);
    }
    void noteWritten(std::string_view what, const auto& value) const
    {
        note<trace::SharedWritten>(what, value);
    }

    void serialize(auto& archive) { archive(m_id.value, m_name, m_size, m_bytes); }

private:
    template <class E>
    void note(std::string_view what, const auto& value) const
    {
        if (trace::isTraced())
            trace::record<E>(m_id, what, repr(value));
    }
    static constexpr bool isAtomic()
    {
        if constexpr (sizeof(T) <= sizeof(std::uint64_t))
            return std::atomic_ref<T>::is_always_lock_free;
        return false;
    }
    T* at(std::size_t index) const { return static_cast<T*>(m_bytes->data()) + index; }

    trace::SharedId m_id;
    std::string m_name;
    std::size_t m_size = 0;
    std::shared_ptr<SharedBytes> m_bytes;
};

template <class T>
T SharedItems<T>::load(std::size_t index) const
{
    if constexpr (isAtomic())
        return std::atomic_ref<T>(*at(index)).load(std::memory_order_relaxed);
    T value;
    std::memcpy(&value, at(index), sizeof value);
    return value;
}

template <class T>
void SharedItems<T>::store(std::size_t index, T value)
{
    if constexpr (isAtomic())
        std::atomic_ref<T>(*at(index)).store(value, std::memory_order_relaxed);
    else
        std::memcpy(at(index), &value, sizeof value);
}

} // namespace mp
