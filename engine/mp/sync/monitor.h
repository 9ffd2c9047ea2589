// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "os/semaphore.h"

#include <atomic>

namespace mp {

/// A lock and the news that what it guards has changed, for memory that processes share. Without
/// events: it is a part of something that has its own. Works with std::scoped_lock.
class Monitor
{
public:
    void lock() { m_lock.acquire(); }
    void unlock() { m_lock.release(); }

    /// By the holder: lets go of the lock until there are news or the deadline has come, and takes
    /// it again. May also return for no reason. False once the deadline has come.
    [[nodiscard]] bool wait(const os::Deadline& deadline);
    /// By the holder: there are news for everybody.
    void tellAll();

private:
    os::Semaphore m_lock{1};
    std::atomic<std::uint32_t> m_news = 0;
};

} // namespace mp
