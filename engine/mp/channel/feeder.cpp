// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/channel/feeder.h"

#include "trace/writer.h"

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

void Feeder::put(QueueMessage message)
{
    const std::lock_guard lock(m_mutex);
    m_waiting.push_back(std::move(message));
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

std::optional<QueueMessage> Feeder::next()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_isClosed || !m_waiting.empty(); });
    if (m_waiting.empty())
        return {};
    QueueMessage message = std::move(m_waiting.front());
    m_waiting.pop_front();
    return message;
}

void Feeder::run()
{
    while (const auto message = next()) {
        m_channel->send(*message);
        trace::record<trace::QueueFed>(m_channel->id(), message->item,
                                       std::uint64_t{message->bytes.size()});
    }
    const std::lock_guard lock(m_mutex);
    m_isDone = true;
    m_changed.notify_all();
}

} // namespace mp
