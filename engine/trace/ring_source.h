// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trace/codec.h"
#include "trace/ring.h"

namespace trace {

/// The reader's side of one ring. It takes everything out at once, so that the writer has room
/// again while events still wait for their place in the stream. What a ring says is not trusted: a
/// frame that cannot be is counted as dropped, with all that came with it.
class RingSource
{
public:
    RingSource(Ring& ring, std::span<std::byte> bytes, ControlPage& control);

    /// Takes out what the writer has published, and gives the ring to all if its owner is gone.
    void refresh();
    /// The next frame of what was taken out, valid until refresh(); empty if there is none.
    std::span<std::byte> next();
    void take(std::span<std::byte> frame) { m_next += frame.size(); }

    /// Lets a writer that waits for room look again.
    void wakeWriter() const;
    /// The owner is dead: nothing will be published any more.
    void orphan() { m_isOrphan = true; }

    pid_t owner() const { return m_ring->owner.load(); }
    bool hasUnread() const { return m_next != m_taken.size() || m_ring->head.load() != m_position; }

private:
    void takeOut(std::uint64_t end);
    void giveUp();

    Ring* m_ring;
    std::span<std::byte> m_bytes;
    ControlPage* m_control;
    std::uint64_t m_position; ///< in the ring; what lies before it is taken out
    Bytes m_taken;
    std::size_t m_next = 0; ///< in m_taken; what lies before it was given out
    bool m_isOrphan = false;
};

} // namespace trace
