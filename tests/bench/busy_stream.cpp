// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/busy_stream.h"

namespace bench {

namespace {

constexpr std::size_t children = BusyStream::processes - 1;
constexpr std::size_t workers = children / 3;
constexpr std::size_t queues = (children - workers) / 4;
constexpr std::size_t locksInAll = 5;

} // namespace

BusyStream::BusyStream(std::string lesson) : m_inside(queues), m_holders(locksInAll)
{
    begin(lesson);
}

void BusyStream::begin(const std::string& lesson)
{
    add(main, trace::RunBegin{lesson, 7, 1, "fork", 1, {}});
    add(main, trace::ProcessBegin{1, "MainProcess", false});
    add(main, trace::PoolCreated{pool, static_cast<std::uint32_t>(workers)});
    for (std::size_t i = 0; i < queues; ++i)
        add(main, trace::QueueCreated{{firstQueue + i}, "queue", 0, "queue"});
    for (std::size_t i = 0; i < locksInAll; ++i)
        add(main, trace::LockCreated{{firstLock + i}, "lock", 1, "lock"});
    for (std::size_t i = 0; i < children; ++i) {
        const pid_t pid = main + 1 + static_cast<pid_t>(i);
        const std::string name = i < workers ? "ForkPoolWorker-" + std::to_string(i + 1)
                                             : "Process-" + std::to_string(i);
        add(main, trace::ProcessStartBegin{name, false, "fork"});
        add(pid, trace::ProcessBegin{main, name, false});
        add(main, trace::ProcessStartEnd{pid});
        m_processes.push_back({pid, 0, {}});
    }
}

trace::Record BusyStream::next()
{
    while (m_pending.empty()) {
        const std::size_t i = m_random() % children;
        Process& process = m_processes[i];
        if (i < workers)
            runsTasks(process);
        else if (const std::size_t pair = i - workers; pair < 2 * queues)
            (pair % 2 == 0) ? puts(process, {firstQueue + pair / 2})
                            : gets(process, {firstQueue + pair / 2});
        else
            locks(process, {firstLock + i % locksInAll});
    }
    trace::Record record = std::move(m_pending.front());
    m_pending.pop_front();
    return record;
}

void BusyStream::runsTasks(Process& process)
{
    switch (process.step++) {
    case 0:
        process.job = {++m_lastId};
        add(main, trace::TaskSubmitted{pool, process.job, "apply_async", 1, 1, 1});
        return add(process.pid, trace::TaskBegin{pool, process.job, 0, 1});
    case 1:
        add(process.pid, trace::LineReached{"scenario.cpp", 9});
        return add(process.pid, trace::SleepBegin{0.5});
    case 2: return add(process.pid, trace::SleepEnd{0.5});
    case 3: return add(process.pid, trace::OutputWritten{"stdout", "Run task\n"});
    default:
        process.step = 0;
        add(process.pid, trace::TaskEnd{pool, process.job, 0, 1, true, "None"});
        add(main, trace::ResultReady{process.job, 0, true});
    }
}

void BusyStream::puts(Process& process, trace::QueueId queue)
{
    auto& inside = m_inside[queue.value - firstQueue];
    if (inside.size() > 20)
        return;
    const trace::ItemId item{++m_lastId};
    add(process.pid, trace::QueuePutBegin{queue, item, std::to_string(item.value % 1000)});
    add(process.pid, trace::QueuePutEnd{queue, item, true});
    add(process.pid, trace::QueueFed{queue, item, 40});
    inside.push_back(item);
}

void BusyStream::gets(Process& process, trace::QueueId queue)
{
    if (process.step == 0) {
        process.step = 1;
        return add(process.pid, trace::QueueGetBegin{queue});
    }
    auto& inside = m_inside[queue.value - firstQueue];
    if (inside.empty())
        return;
    const trace::ItemId item = inside.front();
    inside.pop_front();
    process.step = 0;
    add(process.pid, trace::QueueGetEnd{queue, item, std::to_string(item.value % 1000)});
}

void BusyStream::locks(Process& process, trace::LockId lock)
{
    pid_t& holder = m_holders[lock.value - firstLock];
    if (holder == process.pid) {
        holder = 0;
        process.step = 0;
        return add(process.pid, trace::LockReleased{lock});
    }
    if (process.step == 0) {
        process.step = 1;
        return add(process.pid, trace::LockAcquireBegin{lock});
    }
    if (holder == 0) {
        holder = process.pid;
        add(process.pid, trace::LockAcquireEnd{lock, true});
    }
}

} // namespace bench
