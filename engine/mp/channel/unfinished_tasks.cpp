// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/channel/unfinished_tasks.h"

#include "os/futex.h"

#include <stdexcept>

namespace mp {

void UnfinishedTasks::requireSome(std::uint32_t count)
{
    if (count == 0)
        throw std::logic_error("task_done() called too many times");
}

void UnfinishedTasks::finishOne()
{
    std::uint32_t count = m_count;
    do
        requireSome(count); // another process may have been quicker
    while (!m_count.compare_exchange_weak(count, count - 1));
    if (count == 1) {
        ++m_zeroes;
        os::futexWakeAll(m_zeroes);
    }
}

void UnfinishedTasks::wait() const
{
    const std::uint32_t before = m_zeroes;
    while (m_count != 0 && m_zeroes == before)
        os::futexWait(m_zeroes, before, {});
}

} // namespace mp
