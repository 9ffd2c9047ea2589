// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output_buffer.h"

#include "cli/standard_streams.h"

namespace cli {

void OutputBuffer::add(int descriptor, std::string_view text)
{
    if (m_pieces.empty() || m_pieces.back().descriptor != descriptor)
        m_pieces.push_back({descriptor, {}});
    m_pieces.back().text += text;
}

bool OutputBuffer::flush()
{
    for (const Piece& piece : m_pieces)
        m_isClosed = m_isClosed || !writeAll(piece.descriptor, piece.text);
    m_pieces.clear();
    return !m_isClosed;
}

} // namespace cli
