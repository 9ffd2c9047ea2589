// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/catalogue/lesson.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fmt/format.h>

namespace lessons {
namespace {

template <class Number>
std::optional<Number> wholeText(const std::string& text)
{
    Number number{};
    const char* end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc{} || stopped != end)
        return std::nullopt;
    return number;
}

template <class Number>
std::optional<std::string> outside(const Knob& knob, const std::string& value, const char* what)
{
    const auto number = wholeText<Number>(value);
    // Written so that "nan", which is a number to from_chars, is outside, too.
    if (number && static_cast<double>(*number) >= knob.from &&
        static_cast<double>(*number) <= knob.to)
        return std::nullopt;
    return fmt::format("{} must be a {} from {} to {}, not '{}'", knob.id, what, knob.from, knob.to,
                       value);
}

std::optional<std::string> notChosen(const Knob& knob, const std::vector<std::string>& choices,
                                     const std::string& value)
{
    if (std::ranges::find(choices, value) != choices.end())
        return std::nullopt;
    return fmt::format("{} must be one of {}, not '{}'", knob.id, fmt::join(choices, ", "), value);
}

/// Counts characters, not bytes: 两点水 is three long.
std::size_t lengthOf(const std::string& utf8)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        utf8, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
}

std::optional<std::string> badText(const Knob& knob, const std::string& value)
{
    if (std::ranges::any_of(value, [](char c) { return static_cast<unsigned char>(c) < 0x20; }))
        return fmt::format("{} must be one line of text without control characters", knob.id);
    const auto length = static_cast<double>(lengthOf(value));
    if (length < knob.from || length > knob.to)
        return fmt::format("{} must have from {} to {} characters, not {}", knob.id, knob.from,
                           knob.to, length);
    return std::nullopt;
}

} // namespace

std::optional<std::string> Knob::objection(const std::string& value) const
{
    switch (kind) {
    case Kind::Integer: return outside<long>(*this, value, "whole number");
    case Kind::Real: return outside<double>(*this, value, "number");
    case Kind::Choice: return notChosen(*this, choices, value);
    case Kind::Toggle: return notChosen(*this, {"true", "false"}, value);
    case Kind::Text: return badText(*this, value);
    }
    return std::nullopt;
}

} // namespace lessons
