// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/world.h"

#include <map>
#include <string>
#include <utility>

namespace lessons {

/// Which task of a pool is which and who runs it; tasks are numbered from 0 in the order in which
/// they were submitted.
class TaskLedger
{
public:
    void submitted(const trace::TaskSubmitted& event);
    void began(const trace::At& at, const trace::TaskBegin& event);
    void ended(const trace::At& at, const trace::TaskEnd& event);
    /// A dead worker runs nothing any more.
    void died(const trace::At& at, pid_t worker);

    std::uint64_t submittedTasks() const { return m_next; }
    std::size_t begun() const { return m_begun; }
    std::size_t running() const { return m_running.size(); }
    /// How many tasks have ended, well or not; a worker's death ends its task, too.
    std::size_t over() const { return m_begun - m_running.size(); }
    std::uint64_t numberOf(trace::JobId job, std::uint64_t index) const;

    std::uint64_t lastOver = 0; ///< number of the task that was over last
    model::Time lastOverAt{0};

private:
    using Key = std::pair<trace::JobId, std::uint64_t>;
    std::map<trace::JobId, std::uint64_t> m_firstNumber;
    std::map<Key, pid_t> m_running;
    std::uint64_t m_next = 0;
    std::size_t m_begun = 0;

    void over(const trace::At& at, const Key& key);
};

} // namespace lessons
