// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trace/events.h"

#include <array>
#include <type_traits>
#include <utility>

/// What can be asked about kinds of events without having one: derived from AnyEvent, at compile
/// time where possible.
namespace trace {

inline constexpr std::size_t kindCount = std::variant_size_v<AnyEvent>;

/// The fields of E as a tuple of references.
template <class E>
using FieldsOf = decltype(E::fields(std::declval<E&>()));

template <class E>
inline constexpr std::size_t fieldCount = std::tuple_size_v<FieldsOf<E>>;

/// The type of the field at `index`.
template <class E, std::size_t index>
using FieldAt = std::remove_reference_t<std::tuple_element_t<index, FieldsOf<E>>>;

/// The public names of the fields, in the order of their declaration.
template <class E>
constexpr std::array<std::string_view, fieldCount<E>> fieldNamesOf()
{
    std::array<std::string_view, fieldCount<E>> names;
    std::string_view rest = E::fieldNames;
    for (std::string_view& name : names) {
        name = rest.substr(0, rest.find(' '));
        rest.remove_prefix(std::min(name.size() + 1, rest.size()));
    }
    return names;
}

/// The number of E inside this build: its position in AnyEvent.
template <class E, std::size_t index = 0>
consteval std::uint16_t kindNumber()
{
    static_assert(index < kindCount, "this kind is not in AnyEvent");
    if constexpr (std::is_same_v<E, std::variant_alternative_t<index, AnyEvent>>)
        return index;
    else
        return kindNumber<E, index + 1>();
}

/// Calls `visit(std::type_identity<E>{})` for each kind, in the order of AnyEvent.
template <class Visit>
constexpr void forEachKind(Visit&& visit)
{
    [&]<std::size_t... index>(std::index_sequence<index...>)
    {
        (visit(std::type_identity<std::variant_alternative_t<index, AnyEvent>>{}), ...);
    }
    (std::make_index_sequence<kindCount>{});
}

/// The names of all kinds; a kind's number is its index.
inline constexpr auto kindNames = [] {
    std::array<std::string_view, kindCount> names;
    std::size_t number = 0;
    forEachKind([&]<class E>(std::type_identity<E>) { names[number++] = E::kind; });
    return names;
}();

/// The number of the kind with this name, if this version knows it.
std::optional<std::uint16_t> kindNumberOf(std::string_view name);

/// An event of that kind with all fields at their defaults; Unknown for a number out of range.
AnyEvent emptyEvent(std::uint16_t kindNumber);

/// The name under which the event goes out: for Unknown the one that it came in with.
std::string_view kindOf(const AnyEvent& event);

} // namespace trace
