// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstddef>
#include <iterator>

namespace model {

/// Walks a container whose elements are had by number, as references or as values made for the
/// caller.
template <class Container>
class Indexed
{
public:
    using iterator_concept = std::random_access_iterator_tag;
    using iterator_category = std::random_access_iterator_tag;
    using difference_type = std::ptrdiff_t;
    using reference = decltype(std::declval<const Container&>()[0]);
    using value_type = std::remove_cvref_t<reference>;
    using pointer = void;

    Indexed() = default;
    Indexed(const Container& all, std::size_t at)
        : m_all(&all), m_at(static_cast<difference_type>(at))
    {
    }

    reference operator*() const { return (*m_all)[static_cast<std::size_t>(m_at)]; }
    reference operator[](difference_type by) const { return *(*this + by); }
    Indexed& operator+=(difference_type by)
    {
        m_at += by;
        return *this;
    }
    Indexed& operator-=(difference_type by) { return *this += -by; }
    Indexed& operator++() { return *this += 1; }
    Indexed& operator--() { return *this += -1; }
    Indexed operator++(int)
    {
        Indexed old = *this;
        ++*this;
        return old;
    }
    Indexed operator--(int)
    {
        Indexed old = *this;
        --*this;
        return old;
    }
    friend Indexed operator+(Indexed one, difference_type by) { return one += by; }
    friend Indexed operator+(difference_type by, Indexed one) { return one += by; }
    friend Indexed operator-(Indexed one, difference_type by) { return one -= by; }
    friend difference_type operator-(const Indexed& one, const Indexed& other)
    {
        return one.m_at - other.m_at;
    }
    friend bool operator==(const Indexed& one, const Indexed& other)
    {
        return one.m_at == other.m_at;
    }
    friend auto operator<=>(const Indexed& one, const Indexed& other)
    {
        return one.m_at <=> other.m_at;
    }

private:
    const Container* m_all = nullptr;
    difference_type m_at = 0;
};

} // namespace model
