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
    m_end = m_ring->head.load(std::memory_order_acquire);
    if (m_end - m_position > m_bytes.size())
        giveUp();
}

std::span<std::byte> RingSource::next()
{
    while (m_position != m_end) {
        const std::uint64_t offset = m_position & (m_bytes.size() - 1);
        const auto available = std::min<std::uint64_t>(m_end - m_position, m_bytes.size() - offset);
        FrameHeader header;
        std::memcpy(&header, m_bytes.data() + offset, std::min(available, sizeof header));
        const std::size_t least = header.kind == skipKind ? 8 : sizeof header;
        if (header.size < least || header.size > available || header.size % 8 != 0)
            return giveUp();
        if (header.kind != skipKind)
            return m_bytes.subspan(offset, header.size);
        m_position += header.size;
    }
    return {};
}

std::span<std::byte> RingSource::giveUp()
{
    m_position = m_end;
    m_control->dropped.fetch_add(1);
    return {};
}

void RingSource::wakeWriter() const
{
    if (m_ring->isWriterWaiting.exchange(0) != 0)
        futexWakeAll(m_ring->isWriterWaiting);
}

void RingSource::release()
{
    if (m_ring->tail.load(std::memory_order_relaxed) != m_position) {
        m_ring->tail.store(m_position);
        wakeWriter();
    }
    const bool isGone = m_isOrphan || m_ring->isGivenBack.load(std::memory_order_acquire) != 0;
    if (!isGone || hasUnread())
        return;
    m_isOrphan = false;
    m_ring->isGivenBack.store(0);
    m_ring->owner.store(0, std::memory_order_release);
}

} // namespace trace
