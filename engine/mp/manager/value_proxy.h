// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/manager/managed_object.h"
#include "mp/manager/served_value.h"
#include "mp/shared/shared_reference.h"

namespace mp {

/// A value in a manager's process (multiprocessing.managers.ValueProxy): slower than a Value in
/// shared memory, but of any type that goes through cereal and has a repr(). A handle: copies are
/// the same value, wherever they are. It has no lock.
template <class T>
class ValueProxy
{
public:
    ValueProxy() = default; ///< to be loaded
    explicit ValueProxy(ManagedObject object) : m_value(std::move(object)) {}

    /// A copy.
    T get() const
    {
        auto value = unpackWhole<T>(m_value.call<&ServedValue::get>());
        m_value.noteRead("", value);
        return value;
    }
    void set(const T& value) const
    {
        const trace::Turn turn = m_value.announceWrite("", value);
        m_value.call<&ServedValue::set>(pack(value));
    }
    /// Stands for the value: `counter.value() += 1` reads, and then writes.
    auto value() const
    {
        return sharedReference<T>([proxy = *this] { return proxy.get(); },
                                  [proxy = *this](const T& value) { proxy.set(value); });
    }

    trace::SharedId id() const { return {m_value.id()}; }
    void serialize(auto& archive) { archive(m_value); }

private:
    ManagedObject m_value;
};

template <class T>
std::string repr(const ValueProxy<T>&)
{
    return "<ValueProxy object>";
}

} // namespace mp
