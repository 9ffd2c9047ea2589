// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trace/clock.h"
#include "trace/kinds.h"
#include "trace/ring.h"
#include "trace/wire.h"

/// The fast path of writer.h, for its templates only.
namespace trace::detail {

/// The process's way into the segment.
struct Attachment {
    SegmentView view; ///< view.control is nullptr when untraced
    int wakeDescriptor = -1;
    int segmentDescriptor = -1;
    pid_t pid = 0;
};
extern constinit Attachment attachment;

/// The calling thread's ring. Plain data, so that the fast path has no guard to check.
struct ThreadRing {
    Ring* ring = nullptr;
    std::byte* bytes = nullptr;
    std::uint64_t head = 0;       ///< of what is written, published or not
    std::uint64_t knownTail = 0;  ///< the reader may be further
    bool isBusy = false;          ///< a signal handler that records has interrupted a record
    bool hasWaitedInVain = false; ///< for a ring: every one was taken
};
extern constinit thread_local ThreadRing threadRing;

/// Where a frame of `size` bytes may be written, contiguous; nullptr if the event is dropped.
std::byte* reserveSlowly(std::size_t size);
void drop();
void wakeReader();

inline std::byte* reserve(std::size_t size)
{
    const ThreadRing& own = threadRing;
    if (own.ring == nullptr)
        return reserveSlowly(size);
    const std::uint64_t ringBytes = attachment.view.control->ringBytes;
    const std::uint64_t offset = own.head & (ringBytes - 1);
    if (offset + size > ringBytes || own.head + size - own.knownTail > ringBytes)
        return reserveSlowly(size);
    return own.bytes + offset;
}

inline void publish(std::size_t size)
{
    threadRing.head += size;
    threadRing.ring->head.store(threadRing.head, std::memory_order_release);
    // Either the reader, having said that it sleeps, sees this head, or we see that it sleeps.
    std::atomic_thread_fence(std::memory_order_seq_cst);
    if (attachment.view.control->readerAsleep.load(std::memory_order_relaxed) != 0)
        wakeReader();
}

inline void writeHeader(std::byte* to, std::uint16_t kind, std::size_t size, std::size_t padding)
{
    FrameHeader header;
    header.size = static_cast<std::uint32_t>(size);
    header.kind = kind;
    header.padding = static_cast<std::uint16_t>(padding);
    header.t = monotonicNow() - attachment.view.control->originNs;
    header.pid = attachment.pid;
    std::memcpy(to, &header, sizeof header);
}

template <class E, std::size_t... index, class... Arguments>
void writeFrame(std::index_sequence<index...>, const Arguments&... arguments)
{
    const std::size_t fieldBytes =
        (std::size_t{0} + ... + Wire<FieldAt<E, index>>::size(arguments, ringLimits));
    const std::size_t size = (sizeof(FrameHeader) + fieldBytes + 7) & ~std::size_t{7};
    std::byte* const frame = reserve(size);
    if (frame == nullptr)
        return;
    writeHeader(frame, kindNumber<E>(), size, size - sizeof(FrameHeader) - fieldBytes);
    [[maybe_unused]] std::byte* to = frame + sizeof(FrameHeader);
    ((to = Wire<FieldAt<E, index>>::write(to, arguments, ringLimits)), ...);
    publish(size);
}

/// A signal handler that records while this thread does would write over the unfinished frame.
template <class Write>
void exclusively(Write&& write)
{
    if (threadRing.isBusy)
        return drop();
    threadRing.isBusy = true;
    std::atomic_signal_fence(std::memory_order_seq_cst);
    write();
    std::atomic_signal_fence(std::memory_order_seq_cst);
    threadRing.isBusy = false;
}

void waitWhilePausedSlowly();
bool isReaderAlive();
/// The calling thread's ring, taken now if it has none; nullptr when untraced or none is free.
Ring* ownRing();

} // namespace trace::detail

namespace trace {

inline bool isTraced()
{
    return detail::attachment.view.control != nullptr;
}

inline ControlPage* control()
{
    return detail::attachment.view.control;
}

inline void waitWhilePaused()
{
    if (isTraced() && control()->paused.load(std::memory_order_relaxed) != 0)
        detail::waitWhilePausedSlowly();
}

template <class E, class... Arguments>
void record(const Arguments&... arguments)
{
    static_assert(sizeof...(Arguments) == fieldCount<E>, "one argument for each field");
    if (!isTraced())
        return;
    waitWhilePaused();
    detail::exclusively(
        [&] { detail::writeFrame<E>(std::index_sequence_for<Arguments...>{}, arguments...); });
}

} // namespace trace
