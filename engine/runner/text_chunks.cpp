// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/text_chunks.h"

#include <algorithm>

namespace runner {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

/// How many bytes the character has that `text` begins with, by the table 3-7 of the Unicode
/// standard; 0 if none can begin so, and more than text.size() if its rest is still to come.
std::size_t characterSize(std::string_view text)
{
    const auto byte = [&text](std::size_t at) { return static_cast<unsigned char>(text[at]); };
    const unsigned first = byte(0);
    if (first < 0x80)
        return 1;
    if (first < 0xC2 || first > 0xF4)
        return 0;
    const std::size_t size = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    const unsigned low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    const unsigned high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    if (text.size() > 1 && (byte(1) < low || byte(1) > high))
        return 0;
    for (std::size_t at = 2; at < std::min(size, text.size()); ++at)
        if ((byte(at) & 0xC0) != 0x80)
            return 0;
    return size;
}

} // namespace

std::string TextChunks::take(std::string_view bytes)
{
    const std::string whole = m_cut.append(bytes);
    m_cut.clear();
    std::string text;
    text.reserve(whole.size());
    for (std::string_view rest = whole; !rest.empty();) {
        const std::size_t size = characterSize(rest);
        if (size > rest.size()) {
            m_cut = rest;
            break;
        }
        text += size == 0 ? replacement : rest.substr(0, size);
        rest.remove_prefix(std::max<std::size_t>(size, 1));
    }
    return text;
}

std::string TextChunks::end()
{
    const bool isCut = !m_cut.empty();
    m_cut.clear();
    return std::string(isCut ? replacement : std::string_view{});
}

} // namespace runner
