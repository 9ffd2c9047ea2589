// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/channel/byte_queue.h"

#include "mp/process/output.h"
#include "trace/turn.h"

#include <fmt/format.h>
#include <stdexcept>

namespace mp {
namespace {

/// How many items may wait; 0 asks for as many as a semaphore can count.
unsigned effective(unsigned maxsize)
{
    return maxsize == 0 ? os::Semaphore::maxValue : maxsize;
}

} // namespace

ByteQueue::ByteQueue(QueueKind kind, unsigned maxsize, QueueChannel channel)
    : m_kind(kind),
      m_maxsize(maxsize),
      m_channel(std::make_shared<QueueChannel>(std::move(channel))),
      m_startAfresh([this] {
          // The parent's is leaked: its thread is not here, and its mutex may be locked for ever.
          static_cast<void>(m_local.release());
          m_local = std::make_unique<Local>();
      })
{
}

ByteQueue::ByteQueue(QueueKind kind, unsigned maxsize, std::string_view name)
    : ByteQueue(kind, effective(maxsize),
                QueueChannel(trace::QueueId{trace::nextId()}, effective(maxsize)))
{
    trace::record<trace::QueueCreated>(id(),
                                       kind == QueueKind::Joinable ? "joinable_queue" : "queue",
                                       std::uint64_t{maxsize}, name);
}

ByteQueue::~ByteQueue()
{
    close();
}

unsigned ByteQueue::size() const
{
    return m_maxsize - m_channel->slots().value();
}

bool ByteQueue::takeSlot(const os::Deadline& deadline) const
{
    return m_channel->slots().acquire(deadline);
}

void ByteQueue::put(ByteView frame)
{
    if (m_kind == QueueKind::Joinable)
        m_channel->unfinished().add();
    const std::lock_guard lock(m_local->mutex);
    if (!m_local->feeder) {
        m_local->feeder = Feeder::start(m_channel);
        if (m_local->isJoinCancelled)
            m_local->feeder->cancelJoin();
    }
    m_local->feeder->put(frame);
}

std::optional<Message> ByteQueue::get(const os::Deadline& deadline) const
{
    return m_channel->receive(deadline);
}

void ByteQueue::drop(std::string_view why) const
{
    m_channel->slots().release();
    writeOutput(Stream::Stderr, fmt::format("Queue: an item was dropped: {}\n", why));
}

void ByteQueue::taskDone() const
{
    const trace::Turn turn = trace::waitForTurn<trace::QueueTaskDone>(id());
    m_channel->unfinished().finish([this] { trace::record<trace::QueueTaskDone>(id()); });
}

void ByteQueue::join() const
{
    const trace::Turn turn = trace::waitForTurn<trace::QueueJoinBegin>(id());
    trace::record<trace::QueueJoinBegin>(id());
    m_channel->unfinished().wait();
    trace::record<trace::QueueJoinEnd>(id());
}

void ByteQueue::close()
{
    const std::lock_guard lock(m_local->mutex);
    m_local->isClosed = true;
    if (m_local->feeder)
        m_local->feeder->close();
}

void ByteQueue::joinThread()
{
    std::shared_ptr<Feeder> feeder;
    {
        const std::lock_guard lock(m_local->mutex);
        if (!m_local->isClosed)
            throw std::logic_error("the queue is not closed");
        feeder = m_local->feeder;
    }
    if (feeder)
        feeder->join();
}

void ByteQueue::cancelJoinThread()
{
    const std::lock_guard lock(m_local->mutex);
    m_local->isJoinCancelled = true;
    if (m_local->feeder)
        m_local->feeder->cancelJoin();
}

void ByteQueue::requireOpen() const
{
    if (m_local->isClosed)
        throw std::logic_error("the queue is closed");
}

} // namespace mp
