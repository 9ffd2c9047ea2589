// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/pool/pool_owner.h"

#include "mp/lab/random.h"
#include "mp/process/output.h"
#include "os/error.h"
#include "trace/writer.h"

#include <atomic>
#include <fmt/format.h>
#include <poll.h>
#include <stdexcept>
#include <unistd.h>

namespace mp {
namespace {

std::uint64_t nextPoolNumber()
{
    static std::atomic<std::uint64_t> last{0};
    return ++last;
}

void wake(const os::FileDescriptor& eventfd)
{
    const std::uint64_t one = 1;
    os::writeAll(eventfd.get(), std::as_bytes(std::span(&one, 1)));
}

void drain(const os::FileDescriptor& eventfd)
{
    std::uint64_t count = 0;
    // EAGAIN is fine: nobody has woken us.
    static_cast<void>(::read(eventfd.get(), &count, sizeof count) == sizeof count);
}

} // namespace

PoolOwner::PoolOwner(unsigned workers, unsigned maxTasksPerChild)
    : m_id{trace::nextId()},
      m_maxTasksPerChild(maxTasksPerChild),
      m_number(nextPoolNumber()),
      m_pid(currentProcess().pid()),
      m_results(m_lines.results.reader.get()),
      m_tasks(m_lines.tasks.writer.get())
{
    trace::record<trace::PoolCreated>(m_id, workers);
    for (unsigned started = 0; started < workers; ++started)
        startWorker();
    m_thread = std::thread([this] { serve(); });
    m_terminateAtExit = Finalizer(ExitPriority::TerminatePool, [this] { terminate(); });
}

std::shared_ptr<const ResultSlot> PoolOwner::submit(std::string_view api, std::uint64_t function,
                                                    const Bytes& arguments)
{
    requireOwner();
    const auto slot = std::make_shared<ResultSlot>(trace::JobId{trace::nextId()});
    const std::lock_guard lock(m_mutex);
    if (m_state != State::Running)
        throw std::logic_error("Pool not running");
    const std::uint64_t one = 1;
    trace::record<trace::TaskSubmitted>(m_id, slot->job(), api, one, one, one);
    m_jobs.emplace(slot->job(), slot);
    const bool isThreadAwake = !m_tasks.isEmpty();
    m_tasks.append(framed(TaskHeader{.size = arguments.size(),
                                     .function = function,
                                     .job = slot->job(),
                                     .index = 0,
                                     .items = one,
                                     .seed = lab::derivedSeed((m_number << 32) + ++m_submitted)},
                          arguments));
    if (!isThreadAwake)
        wake(m_wake);
    return slot;
}

void PoolOwner::close()
{
    requireOwner();
    {
        const std::lock_guard lock(m_mutex);
        if (m_state != State::Running)
            return;
    }
    trace::record<trace::PoolClosed>(m_id);
    enter(State::Closed);
}

void PoolOwner::terminate()
{
    requireOwner();
    if (!m_thread.joinable())
        return;
    trace::record<trace::PoolTerminated>(m_id);
    enter(State::Terminated);
    m_thread.join();
    for (ForkPoolWorker& worker : m_workers)
        worker.terminate();
    joinWorkers();
}

void PoolOwner::join()
{
    requireOwner();
    {
        const std::lock_guard lock(m_mutex);
        if (m_state == State::Running)
            throw std::logic_error("Pool is still running");
    }
    trace::record<trace::PoolJoinBegin>(m_id);
    if (m_thread.joinable())
        m_thread.join();
    joinWorkers();
    trace::record<trace::PoolJoinEnd>(m_id);
}

void PoolOwner::joinWorkers()
{
    for (ForkPoolWorker& worker : m_workers)
        worker.join();
    m_workers.clear();
    m_terminateAtExit.cancel();
}

void PoolOwner::enter(State state)
{
    const std::lock_guard lock(m_mutex);
    m_state = state;
    wake(m_wake);
}

void PoolOwner::requireOwner() const
{
    if (m_pid != currentProcess().pid())
        throw std::logic_error("the pool belongs to another process");
}

void PoolOwner::serve()
{
    while (hasMoreToDo()) {
        waitForNews();
        drain(m_wake);
        takeResults();
    }
}

bool PoolOwner::hasMoreToDo()
{
    const std::lock_guard lock(m_mutex);
    if (m_state == State::Terminated)
        return false;
    const bool isDone = m_state == State::Closed && m_jobs.empty();
    if (isDone && !std::exchange(m_areStopsSent, true)) {
        for (std::size_t worker = 0; worker < m_workers.size(); ++worker)
            m_tasks.append(framed(TaskHeader{}, {}));
    }
    m_tasks.flush();
    return !isDone || !m_tasks.isEmpty();
}

void PoolOwner::waitForNews()
{
    std::vector<pollfd> watched{{m_wake.get(), POLLIN, 0},
                                {m_lines.results.reader.get(), POLLIN, 0}};
    {
        const std::lock_guard lock(m_mutex);
        const bool wantsRoom = !m_tasks.isEmpty();
        watched.push_back({wantsRoom ? m_lines.tasks.writer.get() : -1, POLLOUT, 0});
    }
    const std::size_t firstWorker = watched.size();
    for (const ForkPoolWorker& worker : m_workers)
        watched.push_back({worker.sentinel(), POLLIN, 0});
    os::checked(os::uninterrupted([&] { return ::poll(watched.data(), watched.size(), -1); }),
                "poll");
    auto worker = m_workers.begin();
    for (std::size_t at = firstWorker; at < watched.size(); ++at) {
        const auto current = worker++;
        if (watched[at].revents != 0)
            replace(current);
    }
}

void PoolOwner::replace(std::list<ForkPoolWorker>::iterator ended)
{
    // What it still wrote before its end must be delivered first: its last task may be done.
    takeResults();
    {
        const std::lock_guard lock(m_mutex);
        const bool isNeeded =
            m_state == State::Running || (m_state == State::Closed && !m_jobs.empty());
        if (!isNeeded)
            return;
    }
    ended->exitCode(); // reaps it
    m_workers.erase(ended);
    try {
        startWorker();
    } catch (const std::exception& error) {
        writeOutput(Stream::Stderr,
                    fmt::format("Pool: a worker could not be replaced: {}\n", error.what()));
    }
}

void PoolOwner::startWorker()
{
    std::list<ForkPoolWorker> started; // one that could not be started is no worker
    started.emplace_back(m_lines, m_id, m_maxTasksPerChild).start();
    m_workers.splice(m_workers.end(), started);
}

void PoolOwner::takeResults()
{
    m_results.read(
        [this](const ResultHeader& header, Bytes payload) { deliver(header, std::move(payload)); });
}

void PoolOwner::deliver(const ResultHeader& header, Bytes payload)
{
    std::shared_ptr<ResultSlot> slot;
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_jobs.find(header.job);
        if (found == m_jobs.end())
            return;
        slot = std::move(found->second);
        m_jobs.erase(found);
    }
    trace::record<trace::ResultReady>(header.job, header.index, header.isOk != 0);
    slot->fill(header.isOk != 0, std::move(payload));
}

} // namespace mp
