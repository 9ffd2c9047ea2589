// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/run.h"

#include <algorithm>
#include <type_traits>

/// How a run is steered, and how long it may sleep.
namespace runner {

namespace {

using namespace std::chrono_literals;

/// Between two looks at the rings while something happens: no event waits longer.
constexpr auto tick = 4ms;
/// How long nothing must have happened before writers have to wake us by a system call.
constexpr auto wakefulness = 100ms;
/// Between two rounds of killing what is left.
constexpr auto killInterval = 2ms;
/// A process that looked just before it was told to pause may still be writing one event.
constexpr auto pauseSettling = 5ms;

} // namespace

void Run::takeSignals()
{
    if (m_signals.areAskingToEnd())
        endFromOutside("stopped");
}

void Run::takeControls()
{
    if (!m_control.read([this](const ControlLine& line) { obey(line); }))
        clientIsGone();
}

void Run::clientIsGone()
{
    m_isClientGone = true;
    m_loop.forget(m_control.descriptor());
    endFromOutside("stopped");
}

void Run::obey(const ControlLine& line)
{
    if (!m_outcome.empty())
        return;
    std::visit(
        [this](const auto& order) {
            using Order = std::decay_t<decltype(order)>;
            if constexpr (std::is_same_v<Order, Pause>) {
                pause();
            } else if constexpr (std::is_same_v<Order, Resume>) {
                resume();
            } else if constexpr (std::is_same_v<Order, Stop>) {
                endFromOutside("stopped");
            } else if constexpr (std::is_same_v<Order, Step>) {
                setStepping(order.isOn);
            } else if constexpr (std::is_same_v<Order, GiveTurn>) {
                if (!m_segment.giveTurn(order.pid, order.ask))
                    m_journal.note(trace::TurnRefused{order.pid, order.ask});
            } else if constexpr (std::is_same_v<Order, Speed>) {
                m_journal.note(trace::RunSpeed{order.speed});
                m_segment.setSpeed(order.speed);
            } else {
                m_family.signal(order.pid, order.signal);
            }
        },
        line);
}

void Run::pause()
{
    if (m_segment.control().paused != 0)
        return;
    m_segment.setPaused(true);
    holdLimits();
    m_pauseNotedAt = Clock::now() + pauseSettling;
}

void Run::notePause()
{
    m_pauseNotedAt.reset();
    m_journal.note(trace::RunPaused{});
}

void Run::resume()
{
    if (m_segment.control().paused == 0)
        return;
    if (m_pauseNotedAt)
        notePause();
    m_journal.note(trace::RunResumed{});
    m_segment.setPaused(false);
    holdLimits();
}

void Run::setStepping(bool isStepping)
{
    if ((m_segment.control().stepping != 0) == isStepping)
        return;
    m_journal.note(trace::RunStepping{isStepping});
    m_segment.setStepping(isStepping);
    holdLimits();
}

void Run::holdLimits()
{
    const trace::ControlPage& page = m_segment.control();
    m_limits.holdClock(page.paused != 0 || page.stepping != 0);
}

std::optional<std::chrono::nanoseconds> Run::patience()
{
    if (m_isOver)
        return {};
    if (!m_outcome.empty())
        return killInterval;
    const auto now = Clock::now();
    auto until = m_limits.deadline();
    if (m_pauseNotedAt)
        until = std::min(until, *m_pauseNotedAt);
    if (!m_stream.isFull()) {
        until = std::min(until, m_sampler.next());
        const bool canSleep = now - m_lastActivity > wakefulness && m_reader.goToSleep();
        if (!canSleep)
            until = std::min<Clock::time_point>(until, now + tick);
    }
    return std::max<Clock::duration>(until - now, 0ns);
}

} // namespace runner
