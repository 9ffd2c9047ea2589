// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace mp {

/// What `counter.value()` and `array[2]` are: read as a T, written by `=`. Each access is one of
/// its own: `+= 1` is a read and then a write, and between the two another process may write what
/// is then lost.
template <class T, class Get, class Set>
class SharedReference
{
public:
    SharedReference(Get get, Set set) : m_get(std::move(get)), m_set(std::move(set)) {}

    operator T() const { return m_get(); } // NOLINT: it stands for a T
    const SharedReference& operator=(T value) const
    {
        m_set(value);
        return *this;
    }
    SharedReference(const SharedReference&) = default;
    const SharedReference& operator=(const SharedReference& other) const
    {
        return *this = static_cast<T>(other);
    }

    const SharedReference& operator+=(T right) const { return change(std::plus<T>(), right); }
    const SharedReference& operator-=(T right) const { return change(std::minus<T>(), right); }
    const SharedReference& operator*=(T right) const { return change(std::multiplies<T>(), right); }
    const SharedReference& operator/=(T right) const { return change(std::divides<T>(), right); }
    const SharedReference& operator++() const { return *this += T{1}; }
    const SharedReference& operator--() const { return *this -= T{1}; }

private:
    const SharedReference& change(const auto& operation, T right) const
    {
        const T left = m_get();
        m_set(operation(left, right));
        return *this;
    }

    Get m_get;
    Set m_set;
};

template <class T, class Get, class Set>
auto sharedReference(Get get, Set set)
{
    return SharedReference<T, Get, Set>(std::move(get), std::move(set));
}

} // namespace mp
