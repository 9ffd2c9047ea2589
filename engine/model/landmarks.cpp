// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/landmarks.h"

#include "model/textures.h"

#include <algorithm>
#include <concepts>

namespace model {

namespace {

template <class E, class... Kinds>
constexpr bool isOneOf = (std::same_as<E, Kinds> || ...);

template <class E>
constexpr bool isSend =
    isOneOf<E, trace::QueuePutBegin, trace::QueueGetEnd, trace::PipeSendBegin, trace::PipeRecvEnd,
            trace::TaskSubmitted, trace::TaskBegin, trace::TaskEnd, trace::ResultReady>;

template <class E>
constexpr bool isExit = isOneOf<E, trace::ProcessDead, trace::ProcessExit>;

/// A result on its way back is left out: the task's end has told it.
template <class E>
constexpr bool
    isScene = isExit<E> || (isSend<E> && !std::same_as<E, trace::ResultReady>) ||
              isOneOf<E, trace::RunBegin, trace::ProcessBegin, trace::ProcessSignal, trace::JoinEnd,
                      trace::PoolCreated, trace::PoolClosed, trace::PoolTerminated,
                      trace::PoolJoinEnd, trace::ResultGetEnd, trace::QueueJoinEnd, trace::PipeEof,
                      trace::LockAcquireEnd, trace::LockReleased, trace::LockRecovered,
                      trace::EventSet, trace::EventWaitEnd, trace::ConditionNotified,
                      trace::ConditionWaitEnd, trace::BarrierWaitEnd, trace::BarrierBroken,
                      trace::SharedWritten, trace::SubprocessStartEnd, trace::SubprocessFailed,
                      trace::SubprocessCommunicateEnd, trace::OutputWritten, trace::RunEnd>;

} // namespace

pid_t suffererOf(const trace::AnyEvent& event)
{
    return std::visit(
        []<class E>(const E& it) -> pid_t {
            if constexpr (isExit<E> || std::same_as<E, trace::ProcessSignal>)
                return it.child;
            else
                return 0;
        },
        event);
}

void Landmarks::see(const trace::Record& record, const World& after)
{
    const std::uint32_t number = m_count++;
    std::visit(
        [&]<class E>(const E&) {
            if (isSend<E>)
                m_sends.push_back(number);
            if (isExit<E>)
                m_exits.push_back(number);
            if (isScene<E>)
                m_scenes.push_back(number);
        },
        record.event);
    const pid_t other = suffererOf(record.event);
    if (other != 0 && other != record.at.pid)
        m_ofProcess[other].push_back(number);
    m_ofProcess[record.at.pid].push_back(number);
    seeWait(record.at, number, after);
}

void Landmarks::seeWait(const trace::At& at, std::uint32_t number, const World& after)
{
    const ProcessNow* process = after.process(at.pid);
    const bool isBlocked = process && lookOf(*process, after).texture == Texture::Blocked;
    const auto open = m_waits.find(at.pid);
    if (isBlocked && open == m_waits.end()) {
        m_blocks.push_back(number);
        m_waits[at.pid] = {number, at.t};
    } else if (!isBlocked && open != m_waits.end()) {
        // Only now is it known whether the call blocked: one that did not is taken back.
        if (at.t - open->second.t < Timeline::shortestWait)
            m_blocks.erase(static_cast<std::size_t>(
                std::ranges::lower_bound(m_blocks, open->second.event) - m_blocks.begin()));
        m_waits.erase(open);
    }
}

const Landmarks::Events& Landmarks::eventsOf(Landmark what, pid_t pid) const
{
    static const Events none;
    switch (what) {
    case Landmark::OfProcess: {
        const auto found = m_ofProcess.find(pid);
        return found == m_ofProcess.end() ? none : found->second;
    }
    case Landmark::Block: return m_blocks;
    case Landmark::Send: return m_sends;
    case Landmark::Exit: return m_exits;
    case Landmark::Scene: return m_scenes;
    case Landmark::Event: break;
    }
    return none;
}

std::optional<std::size_t> Landmarks::eventFrom(std::size_t event, Landmark what, pid_t pid) const
{
    if (what == Landmark::Event)
        return event < m_count ? std::optional(event) : std::nullopt;
    const Events& events = eventsOf(what, pid);
    const auto found = std::ranges::lower_bound(events, event);
    return found == events.end() ? std::nullopt : std::optional<std::size_t>(*found);
}

std::optional<std::size_t> Landmarks::eventBefore(std::size_t event, Landmark what, pid_t pid) const
{
    event = std::min<std::size_t>(event, m_count);
    if (what == Landmark::Event)
        return event > 0 ? std::optional(event - 1) : std::nullopt;
    const Events& events = eventsOf(what, pid);
    const auto found = std::ranges::lower_bound(events, event);
    return found == events.begin() ? std::nullopt : std::optional<std::size_t>(*std::prev(found));
}

std::optional<std::size_t> Landmarks::from(std::size_t event, Landmark what, pid_t pid) const
{
    const auto found = eventFrom(event, what, pid);
    if (what != Landmark::Scene)
        return found;
    const auto wait = eventFrom(event, Landmark::Block, pid);
    return found && wait ? std::min(found, wait) : std::max(found, wait);
}

std::optional<std::size_t> Landmarks::before(std::size_t event, Landmark what, pid_t pid) const
{
    const auto found = eventBefore(event, what, pid);
    return what == Landmark::Scene ? std::max(found, eventBefore(event, Landmark::Block, pid))
                                   : found;
}

} // namespace model
