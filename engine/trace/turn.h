// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trace/writer.h"

#include <concepts>
#include <optional>
#include <utility>

/// Step mode's gate. While the user steps, each thread of a lesson's process waits before every
/// operation that it can block on or share until the user gives its process the turn.
namespace trace {

/// What an operation will be done to, as TurnBegin tells it.
struct Ahead {
    std::uint64_t object = 0;
    std::string name{};
    std::string value{};
};

namespace detail {

/// The process whose thread this was when its turn began: a forked child has none of its own yet.
extern constinit thread_local pid_t inTurnOf;

inline bool isInTurn()
{
    return inTurnOf == attachment.pid;
}

/// How long it took until the turn was given.
std::chrono::nanoseconds waitToBeGiven(std::string_view operation, const Ahead& ahead);

} // namespace detail

inline bool isStepping()
{
    return isTraced() && control()->stepping.load(std::memory_order_relaxed) != 0;
}

/// One operation of this thread, from before its first event to its end. What it does inside is a
/// part of it, be it the lock of a value or the workers of a pool, and waits for no turn.
class [[nodiscard]] Turn
{
public:
    using Deadline = std::optional<std::chrono::steady_clock::time_point>;

    Turn() : m_isOwn(isTraced() && !detail::isInTurn())
    {
        if (m_isOwn)
            detail::inTurnOf = detail::attachment.pid;
    }
    ~Turn()
    {
        if (m_isOwn)
            detail::inTurnOf = 0;
    }
    Turn(Turn&& other) noexcept
        : m_waited(other.m_waited), m_isOwn(std::exchange(other.m_isOwn, false))
    {
    }
    Turn& operator=(Turn&&) = delete;

    /// Waits until the user gives it, if the user steps and this is no part of another one. Returns
    /// when the user steps no more or the runner is gone.
    void waitFor(std::string_view operation, const std::invocable auto& describe)
    {
        if (m_isOwn && isStepping()) [[unlikely]]
            m_waited = detail::waitToBeGiven(operation, describe());
    }

    /// The deadline, as much later as the user thought: that time is not the operation's.
    Deadline later(const Deadline& deadline) const
    {
        return deadline ? Deadline(*deadline + m_waited) : Deadline();
    }

private:
    std::chrono::nanoseconds m_waited{0};
    bool m_isOwn;
};

/// How long the calling thread has waited for turns until now, in all.
std::chrono::nanoseconds timeHeld();

/// While it lives, this thread waits for no turn: what it does is the engine's own affair.
using WithoutTurns = Turn;

/// Before the operation whose first event is E, of which `describe` says more when it is asked.
template <class E, std::invocable Describe>
Turn waitForTurn(const Describe& describe)
{
    Turn turn;
    turn.waitFor(E::kind, describe);
    return turn;
}

namespace detail {

[[gnu::noinline]] auto actInTurn(const std::invocable auto& waitForIt,
                                 const std::invocable auto& act)
{
    const Turn turn = waitForIt();
    return act();
}

} // namespace detail

/// Does what is so quick that even an idle Turn would be felt: untraced it is only done.
template <std::invocable Wait, std::invocable Act>
auto inTurn(const Wait& waitForIt, const Act& act)
{
    if (!isTraced()) [[likely]]
        return act();
    return detail::actInTurn(waitForIt, act);
}

template <class E>
Turn waitForTurn(std::uint64_t object)
{
    return waitForTurn<E>([object] { return Ahead{.object = object}; });
}

template <class E, class Tag>
Turn waitForTurn(Id<Tag> object)
{
    return waitForTurn<E>(object.value);
}

} // namespace trace
