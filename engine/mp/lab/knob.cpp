// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/lab/knob.h"

#include <charconv>
#include <stdexcept>

namespace lab {
namespace {

Knobs& allKnobs()
{
    static Knobs knobs;
    return knobs;
}

const std::string& textOf(const std::string& name)
{
    const auto found = allKnobs().find(name);
    if (found == allKnobs().end())
        throw std::invalid_argument("this lesson needs " + name + "=VALUE");
    return found->second;
}

template <class Number>
Number parsed(const std::string& name, const char* wanted)
{
    const std::string& text = textOf(name);
    Number value{};
    const char* const last = text.data() + text.size();
    const auto [end, error] = std::from_chars(text.data(), last, value);
    if (error != std::errc() || end != last)
        throw std::invalid_argument(name + '=' + text + " is not " + wanted);
    return value;
}

} // namespace

template <>
int knob<int>(const std::string& name)
{
    return parsed<int>(name, "a whole number");
}

template <>
double knob<double>(const std::string& name)
{
    return parsed<double>(name, "a number");
}

template <>
bool knob<bool>(const std::string& name)
{
    const std::string& text = textOf(name);
    if (text != "true" && text != "false")
        throw std::invalid_argument(name + '=' + text + " is neither true nor false");
    return text == "true";
}

template <>
std::string knob<std::string>(const std::string& name)
{
    return textOf(name);
}

void setKnobs(Knobs knobs)
{
    allKnobs() = std::move(knobs);
}

} // namespace lab
