// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include "os/error.h"
#include "session/runner_process.h"
#include "trace/kinds.h"

#include <cstring>
#include <fmt/format.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace session {

namespace {

constexpr std::size_t atOnce = 1 << 20;
constexpr std::size_t chunk = 64 << 10;

} // namespace

struct Session::State {
    using Visit = std::function<void(std::span<const std::byte> frame)>;

    explicit State(const RunOptions& options) : runner(options), runnerPid(runner.pid()) {}

    RunnerProcess runner;
    pid_t runnerPid;
    trace::Bytes bytes;        ///< read, but not a whole frame yet
    trace::FrameHeader latest; ///< of what was handed over
    bool hasEnded = false;

    enum class Got { Some, NothingNow, End };
    Got readChunk();
    void handOver(const Visit& visit);
    void end(const Visit& visit);
};

Session::State::Got Session::State::readChunk()
{
    const std::size_t before = bytes.size();
    bytes.resize(before + chunk);
    const ssize_t count =
        os::uninterrupted([&] { return ::read(runner.stream(), bytes.data() + before, chunk); });
    bytes.resize(before + static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
    if (count < 0 && errno == EAGAIN)
        return Got::NothingNow;
    return count > 0 ? Got::Some : Got::End;
}

void Session::State::handOver(const Visit& visit)
{
    std::span<const std::byte> rest = bytes;
    for (std::size_t size = trace::wholeFrame(rest); size > 0 && !hasEnded;
         size = trace::wholeFrame(rest)) {
        std::memcpy(&latest, rest.data(), sizeof latest);
        hasEnded = latest.kind == trace::kindNumber<trace::RunEnd>();
        visit(rest.first(size));
        rest = rest.subspan(size);
    }
    bytes.erase(bytes.begin(), bytes.end() - static_cast<std::ptrdiff_t>(rest.size()));
}

/// The stream is over; the runner had no time to say how.
void Session::State::end(const Visit& visit)
{
    hasEnded = true;
    runner.conclude();
    trace::Bytes frame;
    trace::encode({.at = {.t = std::chrono::nanoseconds(latest.t), .pid = runnerPid},
                   .event = trace::RunEnd{.outcome = "runner killed", .code = {}, .dropped = 0}},
                  frame);
    visit(frame);
}

Session::Session(const RunOptions& options) : m_state(std::make_unique<State>(options)) {}

Session::~Session() = default;

int Session::descriptor() const
{
    return m_state->runner.stream();
}

ReadStatus Session::read(const std::function<void(std::span<const std::byte> frame)>& visit)
{
    State& state = *m_state;
    for (std::size_t total = 0; total < atOnce && !state.hasEnded; total += chunk) {
        const State::Got got = state.readChunk();
        if (got == State::Got::NothingNow)
            break;
        try {
            state.handOver(visit);
        } catch (const trace::BadFrame&) {
            state.end(visit); // not our runner's words: nothing after them can be trusted
        }
        if (got == State::Got::End && !state.hasEnded)
            state.end(visit);
        if (state.hasEnded)
            state.runner.conclude();
    }
    return state.hasEnded ? ReadStatus::Ended : ReadStatus::More;
}

pid_t Session::runner() const
{
    return m_state->runnerPid;
}

const std::string& Session::id() const
{
    return m_state->runner.runId();
}

void Session::pause()
{
    m_state->runner.say("pause");
}

void Session::resume()
{
    m_state->runner.say("resume");
}

void Session::setStepping(bool isStepping)
{
    m_state->runner.say(isStepping ? "step on" : "step off");
}

void Session::giveTurn(pid_t pid, std::uint32_t ask)
{
    m_state->runner.say(fmt::format("turn {} {}", pid, ask));
}

void Session::setSpeed(double speed)
{
    m_state->runner.say(fmt::format("speed {}", speed));
}

void Session::stop()
{
    m_state->runner.say("stop");
}

void Session::signal(pid_t pid, int signal)
{
    m_state->runner.say(fmt::format("signal {} {}", pid, signal));
}

void becomeSubreaper()
{
    os::checked(::prctl(PR_SET_CHILD_SUBREAPER, 1), "prctl");
}

} // namespace session
