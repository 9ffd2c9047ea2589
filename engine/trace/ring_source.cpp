// SPDX-License-Identifier: GPL-3.0-or-later
#include "trace/ring_source.h"

#include "trace/futex.h"

#include <algorithm>
#include <cstring>

namespace trace {

RingSource::RingSource(Ring& ring, std::span<std::byte> bytes, ControlPage& control)
    : m_ring(&ring), m_bytes(bytes), m_control(&control), m_position(ring.tail.load())
{
}

void RingSource::refresh()
{
    m_taken.erase(m_taken.begin(), m_taken.begin() + static_cast<std::ptrdiff_t>(m_next));
    m_next = 0;
    // Asked before the look: who has given the ring back publishes nothing any more.
    const bool isGone = m_isOrphan || m_ring->isGivenBack.load(std::memory_order_acquire) != 0;
    const std::uint64_t end = m_ring->head.load(std::memory_order_acquire);
    // Bounded: a frame of a time that has not come holds up all that is behind it.
    if (end != m_position && m_taken.size() < m_bytes.size())
        takeOut(end);
    if (!isGone || end != m_position)
        return;
    m_isOrphan = false;
    m_ring->isGivenBack.store(0);
    m_ring->owner.store(0, std::memory_order_release);
}

void RingSource::takeOut(std::uint64_t end)
{
    const std::uint64_t offset = m_position & (m_bytes.size() - 1);
    const std::uint64_t size = end - m_position;
    if (size > m_bytes.size()) {
        giveUp();
    } else {
        const auto untilEnd = m_bytes.subspan(offset, std::min(size, m_bytes.size() - offset));
        const auto fromStart = m_bytes.first(size - untilEnd.size());
        m_taken.insert(m_taken.end(), untilEnd.begin(), untilEnd.end());
        m_taken.insert(m_taken.end(), fromStart.begin(), fromStart.end());
    }
    m_position = end;
    m_ring->tail.store(end);
    wakeWriter();
}

std::span<std::byte> RingSource::next()
{
    while (m_next != m_taken.size()) {
        const std::size_t available = m_taken.size() - m_next;
        FrameHeader header;
        std::memcpy(&header, m_taken.data() + m_next, std::min(available, sizeof header));
        const std::size_t least = header.kind == skipKind ? 8 : sizeof header;
        if (header.size < least || header.size > available || header.size % 8 != 0) {
            giveUp();
            return {};
        }
        if (header.kind != skipKind)
            return std::span(m_taken).subspan(m_next, header.size);
        m_next += header.size;
    }
    return {};
}

void RingSource::giveUp()
{
    m_next = m_taken.size();
    m_control->dropped.fetch_add(1);
}

void RingSource::wakeWriter() const
{
    if (m_ring->isWriterWaiting.exchange(0) != 0)
        futexWakeAll(m_ring->isWriterWaiting);
}

} // namespace trace
