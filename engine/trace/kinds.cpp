// SPDX-License-Identifier: GPL-3.0-or-later
#include "trace/kinds.h"

#include <unordered_map>

namespace trace {

std::optional<std::uint16_t> kindNumberOf(std::string_view name)
{
    static const auto numbers = [] {
        std::unordered_map<std::string_view, std::uint16_t> known;
        for (std::size_t number = 0; number < kindCount; ++number)
            known.emplace(kindNames[number], static_cast<std::uint16_t>(number));
        return known;
    }();
    const auto found = numbers.find(name);
    return found == numbers.end() ? std::nullopt : std::optional(found->second);
}

AnyEvent emptyEvent(std::uint16_t kindNumber)
{
    using Make = AnyEvent (*)();
    static constexpr auto makers = [] {
        std::array<Make, kindCount> all{};
        std::size_t number = 0;
        forEachKind(
            [&]<class E>(std::type_identity<E>) { all[number++] = [] { return AnyEvent(E{}); }; });
        return all;
    }();
    return kindNumber < kindCount ? makers[kindNumber]() : AnyEvent(Unknown{});
}

std::string_view kindOf(const AnyEvent& event)
{
    if (const auto* unknown = std::get_if<Unknown>(&event);
        unknown != nullptr && !unknown->originalKind.empty())
        return unknown->originalKind;
    return kindNames[event.index()];
}

} // namespace trace
