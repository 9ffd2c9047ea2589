// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/channel/repr.h"

#include <cmath>

namespace mp {
namespace {

std::string escaped(char letter, char quote)
{
    switch (letter) {
    case '\n': return "\\n";
    case '\r': return "\\r";
    case '\t': return "\\t";
    case '\\': return "\\\\";
    default: break;
    }
    if (letter == quote)
        return std::string("\\") + letter;
    const auto code = static_cast<unsigned char>(letter);
    const bool isControl = code < 0x20 || code == 0x7f;
    return isControl ? fmt::format("\\x{:02x}", code) : std::string(1, letter);
}

} // namespace

std::string repr(std::string_view text)
{
    const bool hasOnlySingle =
        text.find('\'') != std::string_view::npos && text.find('"') == std::string_view::npos;
    const char quote = hasOnlySingle ? '"' : '\'';
    std::string shown(1, quote);
    for (const char letter : text)
        shown += escaped(letter, quote);
    return shown + quote;
}

std::string repr(double value)
{
    const std::string digits = fmt::format("{}", value);
    const bool isWhole = digits.find_first_not_of("-0123456789") == std::string::npos;
    return isWhole ? digits + ".0" : digits;
}

} // namespace mp
