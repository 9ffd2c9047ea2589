// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/numbers.h"

#include <fmt/format.h>

#include <charconv>

namespace cli {
namespace {

template <class Number>
bool isIn(const std::string& text, Number least, Number most)
{
    Number number{};
    const char* const end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(text.data(), end, number);
    return error == std::errc{} && stopped == end && number >= least && number <= most;
}

template <class Number>
CLI::Validator validator(Number least, Number most, const char* kind)
{
    const auto check = [=](const std::string& text) {
        return isIn(text, least, most)
                   ? std::string()
                   : fmt::format("{} is not {} from {} to {}", text, kind, least, most);
    };
    return CLI::Validator(check, {});
}

} // namespace

CLI::Validator numberFrom(double least, double most)
{
    return validator(least, most, "a number");
}

CLI::Validator wholeNumberFrom(std::uint64_t least, std::uint64_t most)
{
    return validator(least, most, "a whole number");
}

} // namespace cli
