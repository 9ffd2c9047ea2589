// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trace/control.h"

#include <cstddef>

/// The layout of the segment: the control page, the headers of all rings, the bytes of all rings.
/// A ring holds whole frames (codec.h) one after another; none wraps around.
namespace trace {

inline constexpr std::uint32_t defaultRingCount = 512;
inline constexpr std::uint32_t defaultRingBytes = 128 * 1024;

/// Stands where a frame would not fit before the end of the bytes: skip to their start. Only its
/// `size` and `kind` are there, since no more than eight bytes may be left.
inline constexpr std::uint16_t skipKind = 0xffff;

/// One single-writer, single-reader ring. `head` and `tail` count bytes and never go back; what
/// lies between is the reader's, the rest is the writer's. A writer killed at any instruction has
/// not yet moved `head`, so that its unfinished frame does not exist.
struct alignas(64) Ring {
    std::atomic<pid_t> owner{0};               ///< 0: free, claimed by compare-and-swap
    std::atomic<std::uint32_t> isGivenBack{0}; ///< the owning thread ended; free once it is drained
    std::atomic<std::uint32_t> isWriterWaiting{0}; ///< futex: the ring is full
    /// Futex. Step mode: the number of the ask whose turn the owner waits for, 0 if it does not.
    std::atomic<std::uint32_t> ask{0};
    alignas(64) std::atomic<std::uint64_t> head{0};
    alignas(64) std::atomic<std::uint64_t> tail{0};
};

static_assert(std::atomic<pid_t>::is_always_lock_free);

/// Where things lie in a mapped segment.
struct SegmentView {
    static constexpr std::size_t controlBytes = 4096;

    ControlPage* control = nullptr;
    Ring* rings = nullptr;
    std::byte* bytes = nullptr;

    static SegmentView of(void* mapping, std::uint32_t ringCount)
    {
        auto* const start = static_cast<std::byte*>(mapping);
        return {reinterpret_cast<ControlPage*>(start),
                reinterpret_cast<Ring*>(start + controlBytes),
                start + controlBytes + ringCount * sizeof(Ring)};
    }
    static constexpr std::size_t size(std::uint32_t ringCount, std::uint32_t ringBytes)
    {
        return controlBytes + ringCount * (sizeof(Ring) + std::size_t{ringBytes});
    }
    std::byte* bytesOf(std::uint32_t ring) const
    {
        return bytes + std::size_t{ring} * control->ringBytes;
    }
};

static_assert(sizeof(ControlPage) <= SegmentView::controlBytes);

} // namespace trace
