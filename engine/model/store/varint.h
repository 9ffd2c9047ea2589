// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace model {

/// Numbers as texts of seven bits a character, the low ones first: small ones are short. What is
/// taken must have been put.
inline void putNumber(std::string& text, std::uint64_t number)
{
    for (; number >= 0x80; number >>= 7)
        text.push_back(static_cast<char>(number | 0x80));
    text.push_back(static_cast<char>(number));
}

inline std::uint64_t takeNumber(std::string_view& text)
{
    std::uint64_t number = 0;
    for (int shift = 0; !text.empty(); shift += 7) {
        const auto byte = static_cast<unsigned char>(text.front());
        text.remove_prefix(1);
        number |= std::uint64_t{byte & 0x7fu} << shift;
        if (byte < 0x80)
            break;
    }
    return number;
}

/// The sign is the lowest bit, so that small negative ones are short, too.
inline void putSigned(std::string& text, std::int64_t number)
{
    const auto bits = static_cast<std::uint64_t>(number);
    putNumber(text, number < 0 ? ~(bits << 1) : bits << 1);
}

inline std::int64_t takeSigned(std::string_view& text)
{
    const std::uint64_t bits = takeNumber(text);
    return static_cast<std::int64_t>((bits & 1) != 0 ? ~(bits >> 1) : bits >> 1);
}

} // namespace model
