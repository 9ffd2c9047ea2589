// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trace/events.h"

#include <array>
#include <random>

namespace tests {

/// An endless run as a program could write it: main (PID 10) puts into a queue and submits tasks to
/// a pool of four, a reader (PID 11) gets, the workers (20 …) sleep and print in their tasks, and
/// now and then one is killed and replaced.
class ClassroomStream
{
public:
    explicit ClassroomStream(std::uint64_t seed) : m_random(seed) { beginRun(); }

    trace::Record next()
    {
        if (m_next == m_pending.size()) {
            m_pending.clear();
            m_next = 0;
            round();
        }
        return std::move(m_pending[m_next++]);
    }

private:
    static constexpr pid_t main = 10;
    static constexpr pid_t reader = 11;
    static constexpr pid_t runner = 5;
    static constexpr trace::PoolId pool{1};
    static constexpr trace::QueueId queue{2};

    template <class Event>
    void add(pid_t pid, Event event)
    {
        m_clock += std::chrono::nanoseconds(1000 + m_random() % 18000);
        m_pending.push_back({{m_clock, pid, m_seq++}, std::move(event)});
    }

    void beginRun()
    {
        add(runner, trace::RunBegin{"classroom", 7, 1, "fork", 1, {"workers=4"}});
        add(main, trace::ProcessBegin{runner, "MainProcess", false});
        add(main, trace::QueueCreated{queue, "queue", 0, "queue"});
        start(reader, "Process-1");
        add(main, trace::PoolCreated{pool, 4});
        for (pid_t& worker : m_workers)
            startWorker(worker);
    }

    void start(pid_t child, const std::string& name)
    {
        add(main, trace::ProcessStartBegin{name, false, "fork"});
        add(child, trace::ProcessBegin{main, name, false});
        add(main, trace::ProcessStartEnd{child});
    }

    void startWorker(pid_t& worker)
    {
        worker = ++m_lastPid;
        start(worker, "ForkPoolWorker-" + std::to_string(m_lastPid - 19));
    }

    void round()
    {
        pid_t& worker = m_workers[m_random() % m_workers.size()];
        const trace::JobId job{++m_lastId};
        const trace::ItemId item{++m_lastId};
        add(main, trace::TaskSubmitted{pool, job, "apply_async", 1, 1, 1});
        add(main, trace::QueuePutBegin{queue, item, "'Apple'"});
        add(main, trace::QueuePutEnd{queue, item, true});
        add(worker, trace::TaskBegin{pool, job, 0, 1});
        add(reader, trace::QueueGetBegin{queue});
        add(main, trace::QueueFed{queue, item, 40});
        add(worker, trace::OutputWritten{"stdout", "Run task\n"});
        add(worker, trace::SleepBegin{0.5});
        if (m_random() % 2000 == 0)
            return replace(worker);
        add(reader, trace::QueueGetEnd{queue, item, "'Apple'"});
        add(worker, trace::SleepEnd{0.5});
        add(worker, trace::TaskEnd{pool, job, 0, 1, true, "None"});
        add(main, trace::ResultReady{job, 0, true});
    }

    void replace(pid_t& worker)
    {
        add(main, trace::ProcessSignal{worker, 9});
        add(runner, trace::ProcessDead{worker});
        add(main, trace::ProcessExit{worker, -9, 100, 100, 4000});
        startWorker(worker);
    }

    std::mt19937_64 m_random;
    std::chrono::nanoseconds m_clock{0};
    std::uint32_t m_seq = 0;
    std::uint64_t m_lastId = 10;
    pid_t m_lastPid = 19;
    std::array<pid_t, 4> m_workers{};
    std::vector<trace::Record> m_pending;
    std::size_t m_next = 0;
};

} // namespace tests
