// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/log.h"

#include <algorithm>
#include <cstring>

namespace model {

void EventLog::append(std::span<const std::byte> frame, Time now)
{
    const std::size_t within = m_size % perChunk;
    if (within == 0) {
        if (!m_chunks.empty())
            m_chunks.back().frames.shrink_to_fit();
        m_chunks.emplace_back();
    }
    Chunk& chunk = m_chunks.back();
    if (within % perMark == 0)
        chunk.marks[within / perMark] = static_cast<std::uint32_t>(chunk.frames.size());
    chunk.frames.insert(chunk.frames.end(), frame.begin(), frame.end());
    chunk.last = now;
    ++m_size;
}

std::span<const std::byte> EventLog::frameAt(const Chunk& chunk, std::size_t offset)
{
    std::uint32_t size = 0;
    std::memcpy(&size, chunk.frames.data() + offset, sizeof size);
    return std::span(chunk.frames).subspan(offset, size);
}

std::size_t EventLog::offsetOf(std::size_t index) const
{
    const Chunk& chunk = m_chunks[index / perChunk];
    const std::size_t within = index % perChunk;
    std::size_t offset = chunk.marks[within / perMark];
    for (std::size_t skip = within % perMark; skip > 0; --skip)
        offset += frameAt(chunk, offset).size();
    return offset;
}

std::span<const std::byte> EventLog::frame(std::size_t index) const
{
    return frameAt(m_chunks[index / perChunk], offsetOf(index));
}

std::size_t EventLog::countUntil(Time t) const
{
    const auto later = std::ranges::upper_bound(m_chunks, t, {}, &Chunk::last);
    const auto chunk = static_cast<std::size_t>(later - m_chunks.begin());
    std::size_t count = std::min(chunk * perChunk, m_size);
    if (later == m_chunks.end())
        return count;
    // The clock never goes back, though a damaged stream's times may: the first later one decides.
    for (std::size_t offset = 0; offset < later->frames.size(); ++count) {
        const auto bytes = frameAt(*later, offset);
        if (trace::whenAndWho(bytes).t > t)
            return count;
        offset += bytes.size();
    }
    return count;
}

std::size_t EventLog::bytes() const
{
    std::size_t sum = m_chunks.capacity() * sizeof(Chunk);
    for (const Chunk& chunk : m_chunks)
        sum += chunk.frames.capacity();
    return sum;
}

} // namespace model
