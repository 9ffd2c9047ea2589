// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/pool/chunks.h"

namespace mp {

std::uint64_t Chunks::items() const
{
    return m_all.empty() ? 0 : (m_all.size() - 1) * m_chunksize + m_all.back().items;
}

ByteView Chunks::bytesOf(std::size_t index) const
{
    const std::size_t begin = index == 0 ? 0 : m_all[index - 1].end;
    return ByteView(m_bytes).subspan(begin, m_all[index].end - begin);
}

} // namespace mp
