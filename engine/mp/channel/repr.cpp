// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/channel/repr.h"

#include <cmath>

namespace mp {
namespace {

/// `isAscii`: beyond ASCII there are no characters, only bytes.
std::string escaped(char letter, char quote, bool isAscii)
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
    const bool isControl = code < 0x20 || code == 0x7f || (isAscii && code > 0x7f);
    return isControl ? fmt::format("\\x{:02x}", code) : std::string(1, letter);
}

std::string quoted(std::string_view text, bool isAscii)
{
    const bool hasOnlySingle =
        text.find('\'') != std::string_view::npos && text.find('"') == std::string_view::npos;
    const char quote = hasOnlySingle ? '"' : '\'';
    std::string shown(1, quote);
    for (const char letter : text)
        shown += escaped(letter, quote, isAscii);
    return shown + quote;
}

} // namespace

std::string repr(std::string_view text)
{
    return quoted(text, false);
}

std::string repr(std::span<const std::byte> bytes)
{
    return 'b' + quoted({reinterpret_cast<const char*>(bytes.data()), bytes.size()}, true);
}

std::string repr(double value)
{
    const std::string digits = fmt::format("{}", value);
    const bool isWhole = digits.find_first_not_of("-0123456789") == std::string::npos;
    return isWhole ? digits + ".0" : digits;
}

} // namespace mp
