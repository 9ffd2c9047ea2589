// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/model/rows.h"

#include "model/waits/endless.h"

#include <csignal>

/// A family of three, and what can happen to it so that somebody waits for ever.
namespace tests::endless {

using Why = model::EndlessWait::Why;

constexpr trace::LockId left{1};
constexpr trace::LockId right{2};
constexpr trace::QueueId queue{3};
constexpr trace::SyncId thing{4};
constexpr trace::PoolId pool{5};
constexpr trace::JobId job{6};
constexpr trace::ItemId item{7};
constexpr pid_t mainPid = 10;
constexpr pid_t one = 11;
constexpr pid_t two = 12;
constexpr pid_t three = 13;

inline Rows operator+(Rows rows, const Rows& more)
{
    rows.insert(rows.end(), more.begin(), more.end());
    return rows;
}

/// What happens at that time and later, a millisecond each.
template <class... Events>
Rows from(int ms, std::pair<pid_t, Events>... events)
{
    return {row(ms++, events.first, events.second)...};
}

template <class E>
std::pair<pid_t, E> by(pid_t pid, E event)
{
    return {pid, std::move(event)};
}

inline Rows family(const std::string& lockType = "lock")
{
    trace::RunBegin begin;
    begin.format = 2;
    return {row(0, 9, begin),
            mainBegins(),
            row(0, mainPid, trace::LockCreated{left, lockType, 1, "left"}),
            row(0, mainPid, trace::LockCreated{right, lockType, 1, "right"}),
            row(0, mainPid, trace::QueueCreated{queue, "queue", 1, "orders"}),
            childBegins(1, one, "Process-1"),
            childBegins(1, two, "Process-2")};
}

inline Rows bothWantBoth()
{
    return from(2, by(one, trace::LockAcquireEnd{left, true}),
                by(two, trace::LockAcquireEnd{right, true}),
                by(one, trace::LockAcquireBegin{right}), by(two, trace::LockAcquireBegin{left}));
}

inline Rows waitsFor(pid_t who, const trace::AnyEvent& begin, int ms = 50)
{
    return {row(ms, who, begin)};
}

inline Rows joinsBoth()
{
    return {row(20, mainPid, trace::JoinBegin{one})};
}

/// Both children are in a call that nobody ends, and main waits for one of them.
inline Rows all(const trace::AnyEvent& begin)
{
    return family() + waitsFor(one, begin) + waitsFor(two, begin) + joinsBoth();
}

/// A worker of a pool of two is killed with its task, and another one takes its place.
inline Rows lostTask(const std::string& api = "apply_async")
{
    return {row(0, 9,
                [] {
                    trace::RunBegin begin;
                    begin.format = 2;
                    return begin;
                }()),
            mainBegins(),
            row(1, mainPid, trace::PoolCreated{pool, 1}),
            childBegins(2, one, "PoolWorker-1"),
            row(3, mainPid, trace::TaskSubmitted{pool, job, api, 1, 1, 1}),
            row(4, one, trace::TaskBegin{pool, job, 0, 1}),
            row(5, mainPid, trace::ResultGetBegin{job}),
            row(6, 9, trace::ProcessSignal{one, SIGKILL}),
            row(7, 9, trace::ProcessDead{one}),
            row(8, mainPid, trace::ProcessExit{one, -SIGKILL, 0, 0, 0})};
}

inline Rows andReplaced()
{
    return {childBegins(9, two, "PoolWorker-2")};
}

inline std::map<pid_t, Why> whys(const Rows& rows)
{
    std::map<pid_t, Why> found;
    for (const model::EndlessWait& wait : endlessWaits(fold(rows)))
        found[wait.pid] = wait.why;
    return found;
}

using Expected = std::map<pid_t, Why>;

} // namespace tests::endless
