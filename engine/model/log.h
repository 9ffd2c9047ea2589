// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/run_clock.h"
#include "model/world.h"
#include "trace/codec.h"

#include <algorithm>
#include <array>

namespace model {

/// Encoded events in chunks of a fixed number, each compressed once it is full. The n-th is found
/// by division and a short scan, and the last few chunks that somebody looked at stay unpacked.
/// What is handed out is valid until the next call. Not for two threads, not even to read.
class EventLog
{
public:
    static constexpr std::size_t perChunk = 1024;

    EventLog();
    ~EventLog();
    EventLog(EventLog&&) noexcept;
    EventLog& operator=(EventLog&&) noexcept;

    /// The frame as the stream has it, and the world's clock after it.
    void append(std::span<const std::byte> frame, Time now);
    std::size_t size() const { return m_size; }

    std::span<const std::byte> frame(std::size_t index) const;

    /// Index of the first event that happened later than t by the clock that has seen them all.
    std::size_t countUntil(Time t, const RunClock& clock) const;

    /// Hands over the frames of events [from, to). `visit` must not read this log.
    template <class Visit>
    void forFrames(std::size_t from, std::size_t to, const Visit& visit) const
    {
        while (from < to) {
            const Chunk& chunk = m_chunks[from / perChunk];
            const std::span<const std::byte> frames = framesOf(from / perChunk);
            const std::size_t stop = std::min(to, (from / perChunk + 1) * perChunk);
            for (std::size_t offset = offsetOf(chunk, frames, from); from < stop; ++from) {
                const auto bytes = frameAt(frames, offset);
                offset += bytes.size();
                visit(bytes);
            }
        }
    }

    std::size_t bytes() const;

private:
    static constexpr std::size_t perMark = 32;
    static constexpr std::size_t unpackedAtOnce = 4;

    struct Chunk {
        trace::Bytes packed;
        std::array<std::uint32_t, perChunk / perMark> marks{}; ///< where each 32nd frame begins
        std::uint32_t size = 0;                                ///< unpacked
        Time last{0};                                          ///< the clock after the newest event
    };
    struct Unpacked {
        std::size_t chunk = SIZE_MAX;
        std::uint64_t usedAt = 0;
        trace::Bytes frames;
    };
    struct Packer;

    void pack();
    std::span<const std::byte> framesOf(std::size_t chunk) const;
    static std::size_t offsetOf(const Chunk& chunk, std::span<const std::byte> frames,
                                std::size_t index);
    static std::span<const std::byte> frameAt(std::span<const std::byte> frames,
                                              std::size_t offset);

    std::vector<Chunk> m_chunks;
    trace::Bytes m_newest; ///< frames of the last chunk, which is not full
    std::size_t m_size = 0;
    std::unique_ptr<Packer> m_packer;
    mutable std::array<Unpacked, unpackedAtOnce> m_unpacked;
    mutable std::uint64_t m_uses = 0;
};

} // namespace model
