// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/channel/feeder.h"

#include <thread>

namespace mp {
namespace {

/// A finalizer that does nothing once the feeder is gone.
Finalizer atExit(ExitPriority priority, const std::weak_ptr<Feeder>& feeder,
                 void (Feeder::*action)())
{
    return {priority, [feeder, action] {
                if (const auto alive = feeder.lock())
                    ((*alive).*action)();
            }};
}

} // namespace

Feeder::Feeder(std::shared_ptr<const QueueChannel> channel) : m_channel(std::move(channel)) {}

std::shared_ptr<Feeder> Feeder::start(std::shared_ptr<const QueueChannel> channel)
{
    auto feeder = std::make_shared<Feeder>(std::move(channel));
    feeder->m_closeAtExit = atExit(ExitPriority::CloseQueue, feeder, &Feeder::close);
    feeder->m_joinAtExit = atExit(ExitPriority::JoinFeeder, feeder, &Feeder::join);
    // Detached: the last handle may be dropped on the thread itself. join() waits for m_isDone.
    std::thread([feeder] { feeder->run(); }).detach();
    return feeder;
}

void Feeder::put(ByteView frame)
{
    const std::lock_guard lock(m_mutex);
    const bool mayBeAwaited = m_waiting.empty();
    m_waiting.insert(m_waiting.end(), frame.begin(), frame.end());
    if (mayBeAwaited)
        m_changed.notify_all();
}

void Feeder::close()
{
    const std::lock_guard lock(m_mutex);
    m_isClosed = true;
    m_changed.notify_all();
}

void Feeder::join()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_isDone; });
}

void Feeder::cancelJoin()
{
    m_joinAtExit.cancel();
}

bool Feeder::takeAll(Bytes& batch)
{
    constexpr std::size_t mostToKeep = 1 << 20;
    batch.clear();
    if (batch.capacity() > mostToKeep)
        batch.shrink_to_fit();
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_isClosed || !m_waiting.empty(); });
    batch.swap(m_waiting);
    return !batch.empty();
}

void Feeder::run()
{
    for (Bytes batch; takeAll(batch);)
        m_channel->send(batch);
    const std::lock_guard lock(m_mutex);
    m_isDone = true;
    m_changed.notify_all();
}

} // namespace mp
