// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/channel/feeder.h"
#include "mp/process/after_fork.h"
#include "mp/process/time.h"

#include <cereal/types/memory.hpp>

#include <atomic>
#include <string>
#include <string_view>

namespace mp {

enum class QueueKind : std::uint8_t { Queue, Joinable };

/// What Queue<T> does without its T: the shared channel, and this process's own side of it, which
/// starts afresh in every child.
class ByteQueue
{
public:
    ByteQueue(QueueKind kind, unsigned maxsize, std::string_view name);
    /// A queue that came with the arguments of this process's start.
    ByteQueue(QueueKind kind, unsigned maxsize, QueueChannel channel);
    /// Puts nothing more from here; what was put is still written.
    ~ByteQueue();
    ByteQueue(const ByteQueue&) = delete;
    ByteQueue& operator=(const ByteQueue&) = delete;

    trace::QueueId id() const { return m_channel->id(); }
    unsigned size() const;
    bool isEmpty() const { return !m_channel->hasMessage(); }
    int fileno() const { return m_channel->fileno(); }
    bool isFull() const { return m_channel->slots().value() == 0; }

    /// Takes the right to put one item; false if the queue stayed full until the deadline.
    [[nodiscard]] bool takeSlot(const os::Deadline& deadline) const;
    /// Hands the item, a message with its header, to the feeder, which is started by the first one.
    void put(ByteView frame);
    std::optional<Message> get(const os::Deadline& deadline) const;
    /// The item cannot be sent: gives its slot back and says why on standard error.
    void drop(std::string_view why) const;

    /// One item that was got from a joinable queue is worked off. Throws std::logic_error if none
    /// is left.
    void taskDone() const;
    /// Waits until every item that was put is worked off.
    void join() const;

    void close();
    void joinThread();
    void cancelJoinThread();
    /// Throws std::logic_error after close().
    void requireOpen() const;

    void save(auto& archive) const { archive(m_kind, m_maxsize, *m_channel); }
    template <class Archive>
    static void load_and_construct(Archive& archive, cereal::construct<ByteQueue>& construct);

private:
    struct Local {
        std::mutex mutex;
        std::shared_ptr<Feeder> feeder;
        std::atomic<bool> isClosed = false;
        bool isJoinCancelled = false;
    };

    QueueKind m_kind;
    unsigned m_maxsize;
    std::shared_ptr<const QueueChannel> m_channel;
    std::unique_ptr<Local> m_local = std::make_unique<Local>();
    AfterForkHook m_startAfresh;
};

template <class Archive>
void ByteQueue::load_and_construct(Archive& archive, cereal::construct<ByteQueue>& construct)
{
    QueueKind kind{};
    unsigned maxsize = 0;
    QueueChannel channel;
    archive(kind, maxsize, channel);
    construct(kind, maxsize, std::move(channel));
}

} // namespace mp
