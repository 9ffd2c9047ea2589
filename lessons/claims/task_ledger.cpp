// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/claims/task_ledger.h"

#include <vector>

namespace lessons {

void TaskLedger::submitted(const trace::TaskSubmitted& event)
{
    m_firstNumber[event.job] = m_next;
    m_next += event.chunks;
}

void TaskLedger::began(const trace::At& at, const trace::TaskBegin& event)
{
    m_running[{event.job, event.index}] = at.pid;
    ++m_begun;
}

void TaskLedger::ended(const trace::At& at, const trace::TaskEnd& event)
{
    over(at, {event.job, event.index});
}

void TaskLedger::died(const trace::At& at, pid_t worker)
{
    std::vector<Key> lost;
    for (const auto& [key, runner] : m_running) {
        if (runner == worker)
            lost.push_back(key);
    }
    for (const Key& key : lost)
        over(at, key);
}

std::uint64_t TaskLedger::numberOf(trace::JobId job, std::uint64_t index) const
{
    const auto first = m_firstNumber.find(job);
    return first == m_firstNumber.end() ? index : first->second + index;
}

void TaskLedger::over(const trace::At& at, const Key& key)
{
    if (m_running.erase(key) == 0)
        return;
    lastOver = numberOf(key.first, key.second);
    lastOverAt = at.t;
}

} // namespace lessons
