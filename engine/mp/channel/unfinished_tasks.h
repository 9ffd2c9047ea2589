// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>

namespace mp {

/// Counts what was put into a JoinableQueue and is not done yet; for memory that processes share.
class UnfinishedTasks
{
public:
    void add() { ++m_count; }
    /// Recorded before the count goes down, so that nobody's join() seems to return too early.
    /// Wakes all waiters at zero. Throws std::logic_error if nothing is unfinished.
    template <class Record>
    void finish(const Record& record)
    {
        requireSome(m_count);
        record();
        finishOne();
    }
    /// Waits until the count is zero, or was zero since this call began.
    void wait() const;

private:
    static void requireSome(std::uint32_t count);
    void finishOne();

    std::atomic<std::uint32_t> m_count{0};
    std::atomic<std::uint32_t> m_zeroes{0}; ///< how often the count has come down to zero
};

} // namespace mp
