// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>
#include <climits>
#include <cstdint>

namespace mp {

/// How long the next messages in a queue's pipe are, for memory that processes share: who knows it
/// takes header and body with one read(2). No more than a hint: where there is none, the header
/// says it.
class FrameSizes
{
public:
    /// By the holder of the write lock, after it wrote a frame of so many bytes, header and all.
    void note(std::size_t size)
    {
        const std::uint32_t number = m_written++;
        const auto noted = size <= PIPE_BUF ? static_cast<std::uint32_t>(size) : 0;
        m_entries[number % kept].store(number << sizeBits | noted, std::memory_order_release);
    }
    /// By the holder of the read lock: the size of the frame that is read next, at most PIPE_BUF; 0
    /// if it is longer or not noted.
    std::size_t next() const
    {
        const std::uint32_t entry = m_entries[m_read % kept].load(std::memory_order_acquire);
        const bool isOfNext = ((entry >> sizeBits ^ m_read) << sizeBits) == 0;
        return isOfNext ? entry & ((1u << sizeBits) - 1) : 0;
    }
    /// By the holder of the read lock, after it read that frame.
    void read() { ++m_read; }

private:
    static constexpr std::uint32_t kept = 4096; ///< as many headers as fill a pipe of 64 KiB
    static constexpr unsigned sizeBits = 13;
    static_assert(PIPE_BUF < 1u << sizeBits);

    alignas(64) std::uint32_t m_written = 0;
    alignas(64) std::uint32_t m_read = 0;
    /// Each the number of its message, as far as it finds room, and the size.
    alignas(64) std::array<std::atomic<std::uint32_t>, kept> m_entries{};
};

} // namespace mp
