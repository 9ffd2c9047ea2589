// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace cli {

/// Text on its way to standard output and standard error, in the order in which it came.
class OutputBuffer
{
public:
    void add(int descriptor, std::string_view text);
    /// Writes out what was added. False, now and ever after, once nobody reads.
    [[nodiscard]] bool flush();

private:
    struct Piece {
        int descriptor;
        std::string text;
    };
    std::vector<Piece> m_pieces;
    bool m_isClosed = false;
};

} // namespace cli
