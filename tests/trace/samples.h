// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trace/kinds.h"

namespace trace {

/// The library's own, of optionals, does not say which of its two orders is meant.
inline bool operator==(const Timeout& one, const Timeout& other)
{
    return one.has_value() == other.has_value() && (!one || *one == *other);
}

} // namespace trace

/// Events of every kind with every field set, made from the vocabulary itself: a new kind is tested
/// as soon as it is in AnyEvent.
namespace samples {

/// Gives each field another value than its neighbours and its default.
class Filler
{
public:
    void fill(bool& field) { field = true; }
    void fill(double& field) { field = 0.25 + static_cast<double>(next()); }
    void fill(trace::Text& field) { field = "Zürich 中文 \"\\\n" + std::to_string(next()); }
    template <std::integral Number>
    void fill(Number& field)
    {
        field = std::numeric_limits<Number>::max() - static_cast<Number>(next());
    }
    template <class Tag>
    void fill(trace::Id<Tag>& field)
    {
        fill(field.value);
    }
    template <class Element>
    void fill(std::vector<Element>& field)
    {
        for (int i = 0; i < 3; ++i)
            fill(field.emplace_back());
    }
    template <class Value>
    void fill(std::optional<Value>& field)
    {
        fill(field.emplace());
    }

private:
    int next() { return ++m_last; }

    int m_last = 0;
};

template <class E>
E filled()
{
    E event;
    Filler filler;
    std::apply([&filler](auto&... field) { (filler.fill(field), ...); }, E::fields(event));
    return event;
}

/// One event of each kind.
inline std::vector<trace::AnyEvent> everyKind()
{
    std::vector<trace::AnyEvent> events;
    trace::forEachKind(
        [&events]<class E>(std::type_identity<E>) { events.emplace_back(filled<E>()); });
    return events;
}

/// Equal kind, equal fields.
inline bool isSame(const trace::AnyEvent& left, const trace::AnyEvent& right)
{
    if (left.index() != right.index())
        return false;
    return std::visit(
        [&right]<class E>(const E& event) {
            return E::fields(event) == E::fields(std::get<E>(right));
        },
        left);
}

} // namespace samples
