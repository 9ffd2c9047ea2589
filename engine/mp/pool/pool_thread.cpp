// SPDX-License-Identifier: GPL-3.0-or-later
// What the pool's own thread does.
#include "mp/pool/pool_owner.h"

#include "mp/pool/errors.h"
#include "mp/process/output.h"
#include "mp/process/type_name.h"
#include "os/error.h"
#include "trace/writer.h"

#include <fmt/format.h>
#include <unistd.h>

namespace mp {
namespace {

void drain(const os::FileDescriptor& eventfd)
{
    std::uint64_t count = 0;
    // EAGAIN is fine: nobody has woken us.
    static_cast<void>(::read(eventfd.get(), &count, sizeof count) == sizeof count);
}

void complain(std::string_view what, const std::exception& error)
{
    writeOutput(Stream::Stderr,
                fmt::format("{}: {}: {}\n", what, typeName(typeid(error)), error.what()));
}

} // namespace

void PoolOwner::serve()
{
    while (feedTasks()) {
        if (!takeResults())
            waitForNews();
    }
}

bool PoolOwner::feedTasks()
{
    const State now = takeSubmitted();
    if (now == State::Terminated || now == State::Broken)
        return false;
    m_tasks.add(m_taken.frames);
    for (Inbox::Unsendable& chunk : m_taken.unsendable)
        deliver(chunk.job, chunk.index, {.error = std::move(chunk.error)});
    m_taken.unsendable.clear();
    if (now == State::Closed && m_jobs.empty() && !std::exchange(m_areStopsSent, true))
        sendStops();
    m_tasks.flush();
    return !m_areStopsSent || !m_tasks.isEmpty();
}

PoolOwner::State PoolOwner::takeSubmitted()
{
    std::unique_lock lock(m_mutex);
    std::swap(m_taken, m_inbox);
    const State now = m_state;
    lock.unlock();
    for (auto& job : m_taken.jobs)
        m_jobs.emplace(job->id().value, std::move(job));
    m_taken.jobs.clear();
    return now;
}

void PoolOwner::sendStops()
{
    Bytes frames(m_workers.size() * sizeof(TaskFrame)); // a stop is all zeros
    m_tasks.add(frames);
}

bool PoolOwner::takeResults()
{
    return m_bringsResults &&
           m_results.read([this](const ResultHeader& header, ChunkResult result) {
               deliver(header.job, header.index, std::move(result));
           });
}

void PoolOwner::deliver(trace::JobId id, std::uint64_t index, ChunkResult result)
{
    const auto job = m_jobs.find(id.value);
    if (job == m_jobs.end() || !m_bringsResults)
        return;
    trace::record<trace::ResultReady>(id, index, !result.error);
    guarded([&] {
        if (job->second->accept(index, std::move(result)))
            m_jobs.erase(job);
    });
}

void PoolOwner::guarded(const std::function<void()>& delivery)
{
    try {
        delivery();
    } catch (const std::exception& error) {
        complain("Pool: a callback raised, and no result will come any more", error);
        m_bringsResults = false;
    }
}

void PoolOwner::waitForNews()
{
    std::vector<pollfd> watched{{m_wake.get(), POLLIN, 0},
                                {m_bringsResults ? m_lines.results.reader.get() : -1, POLLIN, 0},
                                {m_tasks.isEmpty() ? -1 : m_lines.tasks.writer.get(), POLLOUT, 0}};
    const auto firstWorker = static_cast<std::ptrdiff_t>(watched.size());
    m_workers.watch(watched);
    {
        const std::lock_guard lock(m_mutex);
        if (!m_inbox.isEmpty())
            return;
        m_isAsleep = true;
    }
    os::checked(os::uninterrupted([&] { return ::poll(watched.data(), watched.size(), -1); }),
                "poll");
    {
        const std::lock_guard lock(m_mutex);
        m_isAsleep = false;
    }
    if (watched.front().revents != 0)
        drain(m_wake);
    if (std::any_of(watched.begin() + firstWorker, watched.end(),
                    [](const pollfd& worker) { return worker.revents != 0; }))
        replaceEnded();
}

void PoolOwner::replaceEnded()
{
    // What they still wrote before their end must be delivered first: the last task may be done.
    takeResults();
    const State now = state();
    if (now != State::Running && (now != State::Closed || m_jobs.empty()))
        return;
    for (const std::optional<int> code : m_workers.reap()) {
        if (m_breaksWithWorker && code != 0)
            return breakDown();
        try {
            m_workers.start();
        } catch (const std::exception& error) {
            complain("Pool: a worker could not be replaced", error);
        }
    }
}

void PoolOwner::breakDown()
{
    trace::record<trace::PoolTerminated>(m_id);
    enter(State::Broken);
    takeSubmitted(); // the last: nothing can be submitted from now on
    m_workers.terminate();
    const auto error = std::make_exception_ptr(
        BrokenProcessPool("A process in the process pool was terminated abruptly while the future "
                          "was running or pending."));
    for (const auto& [id, job] : std::exchange(m_jobs, {})) {
        trace::record<trace::ResultReady>(job->id(), 0, false);
        guarded([&] { job->abandon(error); });
    }
}

} // namespace mp
