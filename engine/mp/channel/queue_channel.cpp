// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/channel/queue_channel.h"

#include <algorithm>
#include <cstring>
#include <stdexcept>

namespace mp {
namespace {

struct Header {
    std::uint64_t item = 0;
    std::uint64_t size = 0;
};

} // namespace

QueueChannel::QueueChannel(trace::QueueId id, unsigned maxsize)
    : m_id(id), m_page(SharedBlock<Page>::make(maxsize)), m_pipe(os::makePipe())
{
}

void QueueChannel::send(const QueueMessage& message) const
{
    // One buffer and one write, so that a small message is in the pipe whole or not at all.
    const Header header{.item = message.item.value, .size = message.bytes.size()};
    Bytes frame(sizeof header + message.bytes.size());
    std::memcpy(frame.data(), &header, sizeof header);
    std::ranges::copy(message.bytes, frame.begin() + sizeof header);
    const os::SemaphoreLock lock(m_page->writeLock);
    os::writeAll(m_pipe.writer.get(), frame);
}

std::optional<QueueMessage> QueueChannel::receive(const os::Deadline& deadline) const
{
    if (!m_page->readLock.acquire(deadline))
        return {};
    const os::SemaphoreLock lock(m_page->readLock, os::alreadyAcquired);
    if (deadline && !os::waitReadable(m_pipe.reader.get(), deadline))
        return {};
    QueueMessage message = read();
    slots().release();
    return message;
}

QueueMessage QueueChannel::read() const
{
    Header header;
    bool isWhole = os::readAll(m_pipe.reader.get(), std::as_writable_bytes(std::span(&header, 1)));
    QueueMessage message{.item = {header.item}, .bytes = Bytes(header.size)};
    isWhole = isWhole && os::readAll(m_pipe.reader.get(), message.bytes);
    if (!isWhole)
        throw std::runtime_error("the queue's pipe ended");
    return message;
}

bool QueueChannel::hasMessage() const
{
    return os::waitReadable(m_pipe.reader.get(), std::chrono::steady_clock::now());
}

} // namespace mp
