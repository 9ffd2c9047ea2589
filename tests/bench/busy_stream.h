// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trace/events.h"

#include <chrono>
#include <deque>
#include <random>
#include <string>
#include <vector>

namespace bench {

/// An endless run of 64 processes: a third are workers of a pool, whose tasks sleep and print; a
/// third put values into queues that their neighbours get; a third want the same few locks. One of
/// them at a time, by chance, goes on with what it does, so that all are in the middle of
/// something.
class BusyStream
{
public:
    static constexpr int processes = 64;

    /// The window shows that lesson's claims and code beside the run.
    explicit BusyStream(std::string lesson = "busy");
    trace::Record next();

private:
    struct Process {
        pid_t pid = 0;
        int step = 0; ///< of the few that its work goes through, again and again
        trace::JobId job;
    };

    static constexpr pid_t main = 100;
    static constexpr trace::PoolId pool{1};
    static constexpr std::uint64_t firstQueue = 10;
    static constexpr std::uint64_t firstLock = 30;
    static constexpr int pairsOfALock = 4;

    template <class Event>
    void add(pid_t pid, Event event)
    {
        m_clock += std::chrono::nanoseconds(500 + m_random() % 5000);
        m_pending.push_back({{m_clock, pid, m_seq++}, std::move(event)});
    }

    void begin(const std::string& lesson);
    void runsTasks(Process& process);
    void puts(Process& process, trace::QueueId queue);
    void gets(Process& process, trace::QueueId queue);
    void locks(Process& process, trace::LockId lock);

    std::mt19937_64 m_random{7};
    std::chrono::nanoseconds m_clock{0};
    std::uint32_t m_seq = 0;
    std::uint64_t m_lastId = 100;
    std::vector<Process> m_processes;
    std::vector<std::deque<trace::ItemId>> m_inside; ///< what has been put and not been got
    std::vector<pid_t> m_holders;                    ///< of each lock; 0: nobody
    std::deque<trace::Record> m_pending;
};

} // namespace bench
