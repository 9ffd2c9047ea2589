// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/sync/monitor.h"

#include "os/futex.h"

namespace mp {

bool Monitor::wait(const os::Deadline& deadline)
{
    const std::uint32_t seen = m_news.load();
    unlock();
    os::futexWait(m_news, seen, deadline);
    lock();
    return !deadline || m_news.load() != seen || std::chrono::steady_clock::now() < *deadline;
}

void Monitor::tellAll()
{
    ++m_news;
    os::futexWakeAll(m_news);
}

} // namespace mp
