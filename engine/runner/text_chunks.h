// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace runner {

/// Turns the bytes that come through a pipe into valid UTF-8: a character that is cut by the end of
/// a read waits for its rest, and a byte that begins no character becomes U+FFFD.
class TextChunks
{
public:
    /// Everything that is whole now, the kept start of a character included.
    std::string take(std::string_view bytes);

    /// The pipe has ended: what was kept will never be whole.
    std::string end();

private:
    std::string m_cut;
};

} // namespace runner
