// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/notes.h"

#include <algorithm>
#include <cstring>
#include <functional>
#include <stdexcept>

namespace model {

namespace {

using Length = std::uint32_t;

constexpr Notes::Ref mostRefs = 1u << 29;

} // namespace

Notes::Chunk& Notes::chunkWithRoom(std::size_t bytes)
{
    if (m_chunks.empty() || m_chunks.back().size - m_chunks.back().used < bytes) {
        Ref first = 0;
        if (!m_chunks.empty())
            first = m_chunks.back().first + static_cast<Ref>(m_chunks.back().used / unit);
        // The first is small: most runs are.
        const std::size_t usual = m_chunks.empty() ? chunkBytes / 16 : chunkBytes;
        const std::size_t size = std::max(bytes, usual);
        m_chunks.push_back({first, std::make_unique_for_overwrite<char[]>(size), size, 0});
    }
    return m_chunks.back();
}

Notes::Ref Notes::keep(std::string_view text)
{
    if (!m_recents)
        m_recents = std::make_unique<std::array<Ref, recents>>();
    Ref& recent = (*m_recents)[std::hash<std::string_view>()(text) % recents];
    if (recent != 0 && read(recent - 1) == text)
        return recent - 1;
    const std::size_t bytes = (sizeof(Length) + text.size() + unit - 1) / unit * unit;
    Chunk& chunk = chunkWithRoom(bytes);
    const std::size_t number = chunk.first + chunk.used / unit;
    if (number + bytes / unit >= mostRefs)
        throw std::length_error("the run says more different things than fit into memory");
    const auto length = static_cast<Length>(text.size());
    std::memcpy(chunk.bytes.get() + chunk.used, &length, sizeof length);
    std::memcpy(chunk.bytes.get() + chunk.used + sizeof length, text.data(), text.size());
    chunk.used += bytes;
    recent = static_cast<Ref>(number) + 1;
    return recent - 1;
}

std::string_view Notes::read(Ref ref) const
{
    const auto later = std::ranges::upper_bound(m_chunks, ref, {}, &Chunk::first);
    const Chunk& chunk = *std::prev(later);
    const char* at = chunk.bytes.get() + (ref - chunk.first) * unit;
    Length length = 0;
    std::memcpy(&length, at, sizeof length);
    return {at + sizeof length, length};
}

std::size_t Notes::bytes() const
{
    std::size_t sum = m_chunks.capacity() * sizeof(Chunk);
    for (const Chunk& chunk : m_chunks)
        sum += chunk.size;
    return sum + (m_recents ? sizeof *m_recents : 0);
}

} // namespace model
