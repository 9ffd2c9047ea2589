// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/channel/queue_channel.h"
#include "mp/process/finalizer.h"

#include <condition_variable>
#include <memory>
#include <mutex>

namespace mp {

/// The thread behind put(): it takes what this process put, in order, and writes it into the
/// queue's pipe, so that put() need not wait for room there. The process does not end before the
/// feeder has written everything, unless that was cancelled (CPython: Queue._feed).
class Feeder : public std::enable_shared_from_this<Feeder>
{
public:
    /// Starts the thread, which keeps the feeder alive until it is done.
    static std::shared_ptr<Feeder> start(std::shared_ptr<const QueueChannel> channel);

    /// Takes a message with its header over; it is written behind those that wait.
    void put(ByteView frame);
    /// Lets the thread end once everything is written.
    void close();
    /// Waits until the thread is done; close() first, or this waits for ever.
    void join();
    /// The process may end before everything is written: what is left is lost.
    void cancelJoin();

    explicit Feeder(std::shared_ptr<const QueueChannel> channel);

private:
    void run();
    /// Waits for messages and moves all there are into `batch`; false at the end.
    [[nodiscard]] bool takeAll(Bytes& batch);

    std::shared_ptr<const QueueChannel> m_channel;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    Bytes m_waiting; ///< messages, one behind the other
    bool m_isClosed = false;
    bool m_isDone = false;
    Finalizer m_closeAtExit;
    Finalizer m_joinAtExit;
};

} // namespace mp
