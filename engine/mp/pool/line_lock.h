// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>

namespace mp {

/// A lock for memory that processes share, held for as long as a read(2) or a write(2) takes. Who
/// finds it taken looks again for a moment before sleeping, since sleeping costs more than such a
/// call. Not fair and not robust: killed with it, a process leaves it taken. For std::lock_guard.
class LineLock
{
public:
    void lock();
    void unlock();

private:
    std::atomic<std::uint32_t> m_state{0};
};

} // namespace mp
