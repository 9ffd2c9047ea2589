// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fmt/format.h>

#include <concepts>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

/// How Python would show a value: 'Apple', 3, 0.5, True, None, [1, 2], (1, 'a'), {'a': 1}. It is
/// what events carry.
namespace mp {

std::string repr(std::string_view text);
/// b'…', for bytes.
std::string repr(std::span<const std::byte> bytes);

inline std::string repr(const std::string& text)
{
    return repr(std::string_view(text));
}
inline std::string repr(const char* text)
{
    return repr(std::string_view(text));
}
inline std::string repr(std::same_as<bool> auto value)
{
    return value ? "True" : "False";
}
inline std::string repr(std::same_as<char> auto letter)
{
    return repr(std::string_view(&letter, 1));
}
/// The shortest digits that give the same number back, always with a point or an exponent.
std::string repr(double value);
inline std::string repr(float value)
{
    return repr(static_cast<double>(value));
}
template <std::integral Integer>
requires(!std::same_as<Integer, bool> && !std::same_as<Integer, char>) std::string
    repr(Integer value)
{
    return std::to_string(value);
}

// Declared before they are defined, so that they may hold each other.
template <class T>
std::string repr(const std::optional<T>& value);
template <class T>
std::string repr(const std::vector<T>& values);
template <class Key, class T>
std::string repr(const std::map<Key, T>& values);
template <class... T>
std::string repr(const std::tuple<T...>& values);
template <class First, class Second>
std::string repr(const std::pair<First, Second>& values);

template <class T>
std::string repr(const std::optional<T>& value)
{
    return value ? repr(*value) : "None";
}

template <class T>
std::string repr(const std::vector<T>& values)
{
    std::string text;
    for (const auto& value : values)
        text += (text.empty() ? "" : ", ") + repr(static_cast<T>(value));
    return '[' + text + ']';
}

template <class Key, class T>
std::string repr(const std::map<Key, T>& values)
{
    std::string text;
    for (const auto& [key, value] : values)
        text += (text.empty() ? "" : ", ") + repr(key) + ": " + repr(value);
    return '{' + text + '}';
}

template <class... T>
std::string repr(const std::tuple<T...>& values)
{
    std::string text;
    const auto add = [&](const auto& value) { text += (text.empty() ? "" : ", ") + repr(value); };
    std::apply([&](const auto&... each) { (add(each), ...); }, values);
    return '(' + text + (sizeof...(T) == 1 ? ",)" : ")");
}

template <class First, class Second>
std::string repr(const std::pair<First, Second>& values)
{
    return repr(std::tie(values.first, values.second));
}

} // namespace mp
