// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/log.h"

#include <algorithm>
#include <cstring>
#include <stdexcept>
#include <zstd.h>

namespace model {

namespace {

constexpr int quick = 1; ///< zstd's level: a live run has no time for more

void check(std::size_t result)
{
    if (ZSTD_isError(result) != 0)
        throw std::runtime_error(ZSTD_getErrorName(result));
}

} // namespace

struct EventLog::Packer {
    Packer() = default;
    Packer(const Packer&) = delete;
    Packer& operator=(const Packer&) = delete;
    ~Packer()
    {
        ZSTD_freeCCtx(in);
        ZSTD_freeDCtx(out);
    }

    ZSTD_CCtx* in = ZSTD_createCCtx();
    ZSTD_DCtx* out = ZSTD_createDCtx();
    trace::Bytes room;
};

EventLog::EventLog() : m_packer(std::make_unique<Packer>()) {}
EventLog::~EventLog() = default;
EventLog::EventLog(EventLog&&) noexcept = default;
EventLog& EventLog::operator=(EventLog&&) noexcept = default;

void EventLog::append(std::span<const std::byte> frame, Time now)
{
    const std::size_t within = m_size % perChunk;
    if (within == 0) {
        if (!m_chunks.empty())
            pack();
        m_chunks.emplace_back();
    }
    Chunk& chunk = m_chunks.back();
    if (within % perMark == 0)
        chunk.marks[within / perMark] = static_cast<std::uint32_t>(m_newest.size());
    m_newest.insert(m_newest.end(), frame.begin(), frame.end());
    chunk.last = now;
    ++m_size;
}

void EventLog::pack()
{
    Chunk& chunk = m_chunks.back();
    chunk.size = static_cast<std::uint32_t>(m_newest.size());
    trace::Bytes& room = m_packer->room;
    room.resize(ZSTD_compressBound(m_newest.size()));
    const std::size_t size = ZSTD_compressCCtx(m_packer->in, room.data(), room.size(),
                                               m_newest.data(), m_newest.size(), quick);
    check(size);
    chunk.packed.assign(room.begin(), room.begin() + static_cast<std::ptrdiff_t>(size));
    m_newest.clear();
}

std::span<const std::byte> EventLog::framesOf(std::size_t chunk) const
{
    if (chunk + 1 == m_chunks.size())
        return m_newest;
    const auto found = std::ranges::find(m_unpacked, chunk, &Unpacked::chunk);
    Unpacked& place = found != m_unpacked.end()
                          ? *found
                          : *std::ranges::min_element(m_unpacked, {}, &Unpacked::usedAt);
    place.usedAt = ++m_uses;
    if (place.chunk != chunk) {
        const Chunk& wanted = m_chunks[chunk];
        place.frames.resize(wanted.size);
        check(ZSTD_decompressDCtx(m_packer->out, place.frames.data(), place.frames.size(),
                                  wanted.packed.data(), wanted.packed.size()));
        place.chunk = chunk;
    }
    return place.frames;
}

std::span<const std::byte> EventLog::frameAt(std::span<const std::byte> frames, std::size_t offset)
{
    std::uint32_t size = 0;
    std::memcpy(&size, frames.data() + offset, sizeof size);
    return frames.subspan(offset, size);
}

std::size_t EventLog::offsetOf(const Chunk& chunk, std::span<const std::byte> frames,
                               std::size_t index)
{
    const std::size_t within = index % perChunk;
    std::size_t offset = chunk.marks[within / perMark];
    for (std::size_t skip = within % perMark; skip > 0; --skip)
        offset += frameAt(frames, offset).size();
    return offset;
}

std::span<const std::byte> EventLog::frame(std::size_t index) const
{
    const auto frames = framesOf(index / perChunk);
    return frameAt(frames, offsetOf(m_chunks[index / perChunk], frames, index));
}

std::size_t EventLog::countUntil(Time t, const RunClock& clock) const
{
    const auto later = std::ranges::upper_bound(m_chunks, t, {}, &Chunk::last);
    const auto chunk = static_cast<std::size_t>(later - m_chunks.begin());
    std::size_t count = std::min(chunk * perChunk, m_size);
    if (later == m_chunks.end())
        return count;
    // The clock never goes back, though a damaged stream's times may: the first later one decides.
    const auto frames = framesOf(chunk);
    for (std::size_t offset = 0; offset < frames.size(); ++count) {
        const auto bytes = frameAt(frames, offset);
        if (clock.timeOf(count, trace::whenAndWho(bytes).t) > t)
            return count;
        offset += bytes.size();
    }
    return count;
}

std::size_t EventLog::bytes() const
{
    std::size_t sum = m_chunks.capacity() * sizeof(Chunk) + m_newest.capacity();
    for (const Chunk& chunk : m_chunks)
        sum += chunk.packed.capacity();
    for (const Unpacked& unpacked : m_unpacked)
        sum += unpacked.frames.capacity();
    return sum;
}

} // namespace model
