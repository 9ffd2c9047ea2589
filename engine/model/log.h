// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/world.h"
#include "trace/codec.h"

#include <algorithm>
#include <array>

namespace model {

/// Encoded events in chunks of a fixed number, so that the n-th is found by division and a short
/// scan, and appending never copies what is already there.
class EventLog
{
public:
    static constexpr std::size_t perChunk = 1024;

    void append(std::span<const std::byte> frame, Time now);
    std::size_t size() const { return m_size; }

    std::span<const std::byte> frame(std::size_t index) const;

    /// Index of the first event that happened later than t.
    std::size_t countUntil(Time t) const;

    /// Hands over the frames of events [from, to).
    template <class Visit>
    void forFrames(std::size_t from, std::size_t to, const Visit& visit) const
    {
        while (from < to) {
            const Chunk& chunk = m_chunks[from / perChunk];
            const std::size_t stop = std::min(to, (from / perChunk + 1) * perChunk);
            for (std::size_t offset = offsetOf(from); from < stop; ++from) {
                const auto bytes = frameAt(chunk, offset);
                offset += bytes.size();
                visit(bytes);
            }
        }
    }

    std::size_t bytes() const;

private:
    static constexpr std::size_t perMark = 32;

    struct Chunk {
        trace::Bytes frames;
        std::array<std::uint32_t, perChunk / perMark> marks{}; ///< where each 32nd frame begins
        Time last{0};                                          ///< the clock after the newest event
    };

    std::size_t offsetOf(std::size_t index) const;
    static std::span<const std::byte> frameAt(const Chunk& chunk, std::size_t offset);

    std::vector<Chunk> m_chunks;
    std::size_t m_size = 0;
};

} // namespace model
