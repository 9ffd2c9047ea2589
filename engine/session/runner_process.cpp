// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/runner_process.h"

#include "os/error.h"
#include "os/pipe.h"
#include "os/program_path.h"
#include "os/spawn.h"
#include "session/run_id.h"
#include "session/sweep.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <mutex>
#include <set>
#include <sys/socket.h>

namespace session {

namespace {

using namespace std::chrono_literals;

constexpr auto patience = 1s;
constexpr int streamBytes = 1 << 20;

struct ControlLine {
    os::FileDescriptor ours;
    os::FileDescriptor theirs;
};

/// A socket, since writing to a pipe whose reader was killed would raise SIGPIPE in our client.
ControlLine makeControlLine()
{
    int ends[2];
    os::checked(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends), "socketpair");
    return {os::FileDescriptor(ends[0]), os::FileDescriptor(ends[1])};
}

std::vector<std::string> arguments(const RunOptions& options, const std::string& runId, int control,
                                   int stream)
{
    std::vector<std::string> list = {os::programPath("processlab-runner").string()};
    const auto add = [&list](std::string_view name, const auto& value) {
        list.emplace_back(name);
        list.push_back(fmt::format("{}", value));
    };
    add("--control", control);
    add("--stream", stream);
    add("--run-id", runId);
    add("--seed", options.seed);
    add("--speed", options.speed);
    add("--method", options.method);
    add("--paused", options.isPaused ? 1 : 0);
    add("--stepping", options.isStepping ? 1 : 0);
    add("--time-limit-ms", options.timeLimit.count());
    add("--process-limit", options.processLimit);
    add("--output-limit", options.outputLimit);
    add("--", options.lesson);
    for (const auto& [knob, value] : options.knobs)
        list.push_back(knob + '=' + value);
    return list;
}

/// Runners of this process that are not reaped yet; windows and tests may have several.
class LiveRunners
{
public:
    void add(pid_t pid)
    {
        const std::lock_guard lock(m_mutex);
        m_pids.insert(pid);
    }
    /// The others, when this one is concluded.
    std::set<pid_t> without(pid_t pid)
    {
        const std::lock_guard lock(m_mutex);
        m_pids.erase(pid);
        return m_pids;
    }

private:
    std::mutex m_mutex;
    std::set<pid_t> m_pids;
};

LiveRunners liveRunners;

} // namespace

RunnerProcess::RunnerProcess(const RunOptions& options) : m_runId(newRunId())
{
    ControlLine control = makeControlLine();
    os::Pipe stream = os::makePipe();
    // A wish: a bigger pipe only lets the runner get further ahead of a busy window.
    ::fcntl(stream.reader.get(), F_SETPIPE_SZ, streamBytes);
    os::setNonBlocking(stream.reader.get());
    m_process = os::Pidfd(os::spawn(
        {.arguments = arguments(options, m_runId, control.theirs.get(), stream.writer.get()),
         .descriptors = {{control.theirs.get(), control.theirs.get()},
                         {stream.writer.get(), stream.writer.get()}},
         .environment = {{"PROCESSLAB_RUN", m_runId}}}));
    liveRunners.add(m_process.pid());
    m_control = std::move(control.ours);
    m_stream = std::move(stream.reader);
}

RunnerProcess::~RunnerProcess()
{
    try {
        conclude();
    } catch (const std::system_error&) {
        // Out of descriptors or the like: the runner was killed or hung up on, nobody can be told.
    }
}

void RunnerProcess::say(std::string_view line) const
{
    const std::string whole = fmt::format("{}\n", line);
    ::send(m_control.get(), whole.data(), whole.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
}

void RunnerProcess::conclude()
{
    if (!m_process.isOpen())
        return;
    m_control.close();
    const os::Pidfd process = std::move(m_process);
    const bool hasEnded = process.waitUntilEnded(std::chrono::steady_clock::now() + patience);
    const std::set<pid_t> others = liveRunners.without(process.pid());
    if (hasEnded && process.reap()->code == 0)
        return;
    if (!sweep({.runId = m_runId, .runner = process.pid(), .otherRunners = others}, patience))
        fmt::print(
            stderr,
            "processlab: processes of run {0} could not be ended in time; those that are left "
            "have PROCESSLAB_RUN={0} in their environment\n",
            m_runId);
}

} // namespace session
