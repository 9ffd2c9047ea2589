// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene.h"

#include <map>

/// Writers that number their events, and the reader's check that nothing is missing or mixed up.
namespace numbered {

/// The text of event `number`: of every length from 0 to 299.
inline std::string textOf(std::uint64_t number)
{
    return std::string(number % 300, static_cast<char>('a' + number % 26));
}

inline void recordNumber(std::uint64_t number)
{
    trace::record<trace::QueuePutBegin>(trace::QueueId{7}, trace::ItemId{number}, textOf(number),
                                        trace::Timeout());
}

/// Sees a stream whose processes call recordNumber(1), recordNumber(2) and so on.
class Check
{
public:
    void see(std::span<const std::byte> frame)
    {
        const trace::Record record = trace::decode(frame);
        const auto& put = std::get<trace::QueuePutBegin>(record.event);
        std::uint64_t& last = m_last[record.at.pid];
        scene::expect(put.item.value == ++last, "the numbers of a process have no gap");
        scene::expect(record.at.seq == m_lastSeq[record.at.pid] + 1, "seq has no gap");
        scene::expect(put.value == textOf(last), "an event is whole");
        scene::expect(record.at.t >= m_time, "the stream is in order of time");
        m_lastSeq[record.at.pid] = record.at.seq;
        m_time = record.at.t;
        ++m_count;
    }
    std::uint64_t count() const { return m_count; }
    std::uint64_t lastOf(pid_t pid) { return m_last[pid]; }
    /// The next process with this PID starts from 1.
    void forget(pid_t pid) { m_last.erase(pid); }

private:
    std::map<pid_t, std::uint64_t> m_last;
    std::map<pid_t, std::uint32_t> m_lastSeq;
    std::chrono::nanoseconds m_time{0};
    std::uint64_t m_count = 0;
};

} // namespace numbered
