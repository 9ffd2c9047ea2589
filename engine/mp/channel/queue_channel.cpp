// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/channel/queue_channel.h"

#include "mp/channel/errors.h"
#include "os/readiness.h"
#include "trace/writer.h"

#include <climits>
#include <stdexcept>

namespace mp {
namespace {

std::size_t frameSize(ByteView frames)
{
    return sizeof(MessageHeader) + headerOf(frames).size;
}

/// The first messages that pipe(7) takes whole; a longer one goes by itself.
ByteView firstStroke(ByteView frames)
{
    std::size_t size = frameSize(frames);
    while (size < frames.size() && size + frameSize(frames.subspan(size)) <= PIPE_BUF)
        size += frameSize(frames.subspan(size));
    return frames.first(size);
}

void noteSizes(FrameSizes& sizes, ByteView frames)
{
    for (; !frames.empty(); frames = frames.subspan(frameSize(frames)))
        sizes.note(frameSize(frames));
}

void recordFed(trace::QueueId queue, ByteView frames)
{
    for (; trace::isTraced() && !frames.empty(); frames = frames.subspan(frameSize(frames))) {
        const MessageHeader header = headerOf(frames);
        trace::record<trace::QueueFed>(queue, trace::ItemId{header.id}, header.size);
    }
}

} // namespace

QueueChannel::QueueChannel(trace::QueueId id, unsigned maxsize)
    : m_id(id), m_page(SharedBlock<Page>::make(maxsize)), m_pipe(os::makePipe())
{
    ignoreSigpipe();
}

void QueueChannel::send(ByteView frames) const
{
    const os::SemaphoreLock lock(m_page->writeLock);
    while (!frames.empty()) {
        const ByteView stroke = firstStroke(frames);
        writingToPipe([&] { os::writeAll(m_pipe.writer.get(), stroke); });
        noteSizes(m_page->sizes, stroke);
        recordFed(m_id, stroke);
        frames = frames.subspan(stroke.size());
    }
}

std::optional<Message> QueueChannel::receive(const os::Deadline& deadline) const
{
    if (!m_page->readLock.acquire(deadline))
        return {};
    const os::SemaphoreLock lock(m_page->readLock, os::alreadyAcquired);
    if (deadline && !os::waitReadable(fileno(), deadline))
        return {};
    FrameSizes& sizes = m_page->sizes;
    const std::size_t size = sizes.next();
    auto message = size != 0 ? readMessage(fileno(), size) : readMessage(fileno());
    if (!message)
        throw EOFError();
    sizes.read();
    slots().release();
    return message;
}

bool QueueChannel::hasMessage() const
{
    requireOpen();
    return os::waitReadable(fileno(), std::chrono::steady_clock::now());
}

void QueueChannel::requireOpen() const
{
    if (!m_pipe.reader.isOpen())
        throw std::logic_error("the queue is closed");
}

} // namespace mp
