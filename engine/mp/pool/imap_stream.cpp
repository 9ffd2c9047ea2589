// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/pool/imap_stream.h"

namespace mp {

ImapStream::ImapStream(trace::JobId id, std::size_t chunks, Order order)
    : Job(id), m_order(order), m_chunks(chunks)
{
}

bool ImapStream::accept(std::uint64_t index, ChunkResult result)
{
    const std::lock_guard lock(m_mutex);
    m_waiting.emplace(m_order == Order::OfItems ? index : m_accepted, std::move(result));
    m_arrived.notify_all();
    return ++m_accepted == m_chunks;
}

void ImapStream::abandon(std::exception_ptr error)
{
    const std::lock_guard lock(m_mutex);
    std::uint64_t place = m_taken;
    while (m_waiting.contains(place))
        ++place;
    m_waiting[place] = {.error = std::move(error)};
    m_chunks = place + 1;
    m_arrived.notify_all();
}

bool ImapStream::isEnded() const
{
    const std::lock_guard lock(m_mutex);
    return m_taken == m_chunks;
}

std::optional<ChunkResult> ImapStream::take(const os::Deadline& deadline)
{
    std::unique_lock lock(m_mutex);
    const auto isThere = [this] { return m_waiting.contains(m_taken); };
    if (deadline && !m_arrived.wait_until(lock, *deadline, isThere))
        return {};
    m_arrived.wait(lock, isThere);
    auto next = m_waiting.extract(m_taken++);
    return std::move(next.mapped());
}

} // namespace mp
