// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trace/codec.h"
#include "trace/ring.h"

namespace trace {

/// The reader's side of one ring. What a ring says is not trusted: a frame that cannot be is
/// counted as dropped, with all that follows it.
class RingSource
{
public:
    RingSource(Ring& ring, std::span<std::byte> bytes, ControlPage& control);

    /// Looks how far the writer is.
    void refresh();
    /// The next frame, in place and the reader's own until release(); empty if there is none.
    std::span<std::byte> next();
    void take(std::span<std::byte> frame) { m_position += frame.size(); }

    /// Gives what was taken back to the writer, and the ring to all if its owner is gone.
    void release();
    /// Lets a writer that waits for room look again.
    void wakeWriter() const;
    /// The owner is dead: nothing will be published any more.
    void orphan() { m_isOrphan = true; }

    pid_t owner() const { return m_ring->owner.load(); }
    bool hasUnread() const { return m_ring->head.load() != m_position; }

private:
    std::span<std::byte> giveUp();

    Ring* m_ring;
    std::span<std::byte> m_bytes;
    ControlPage* m_control;
    std::uint64_t m_position;
    std::uint64_t m_end = 0;
    bool m_isOrphan = false;
};

} // namespace trace
