// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wakes.h"

#include "model/overloaded.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace model {

void WakeBook::call(const std::set<pid_t>& waiters, const Call& call)
{
    for (const pid_t waiter : waiters) {
        if (waiter != call.pid)
            m_calls[waiter] = call;
    }
}

void WakeBook::goesOn(const At& at, ArrowList& arrows)
{
    if (const auto heard = m_calls.extract(at.pid)) {
        const auto& [pid, t, name] = heard.mapped();
        arrows.push_back({Arrow::Kind::Wake, pid, t, at.pid, at.t, name});
    }
}

void WakeBook::notified(const At& at, const trace::ConditionNotified& event, const World& after)
{
    const auto condition = after.conditions.find(event.condition);
    if (condition == after.conditions.end())
        return;
    std::set<pid_t> sleepers = condition->second.waiters;
    std::erase_if(sleepers, [this](pid_t waiter) { return m_awake.contains(waiter); });
    const bool isToAll = event.count == std::numeric_limits<std::uint32_t>::max();
    call(sleepers, {at.pid, at.t, isToAll ? "notify_all()" : "notify()"});
}

void WakeBook::wantsItsLock(const At& at, trace::LockId lock, const World& after)
{
    const bool wasNotified = std::ranges::any_of(after.conditions, [&](const auto& entry) {
        return entry.second.lock == lock && entry.second.waiters.contains(at.pid);
    });
    if (!wasNotified || m_awake.contains(at.pid))
        return;
    if (const auto heard = m_calls.extract(at.pid))
        m_awake[at.pid] = {heard.mapped(), at.t};
}

/// When all have gone, their numbers say who came last: two may come at once, and then the order of
/// their events says nothing.
void WakeBook::wentThrough(const At& at, std::uint32_t index, const BarrierNow& barrier,
                           ArrowList& arrows)
{
    std::vector<Passage>& lap = m_passages[barrier.id];
    if (std::ranges::find(lap, index, &Passage::index) != lap.end())
        lap.clear(); // one of those was killed before it could say that it went
    lap.push_back({at.pid, index, m_came[at.pid], at.t});
    if (lap.size() < barrier.parties)
        return;
    const Passage last = *std::ranges::max_element(lap, {}, &Passage::index);
    for (const Passage& other : std::exchange(lap, {})) {
        const bool isPlausible = other.went >= last.came; // a damaged stream may say anything
        if (other.pid != last.pid && isPlausible)
            arrows.push_back(
                {Arrow::Kind::Wake, last.pid, last.came, other.pid, other.went, "wait()"});
    }
}

void WakeBook::forget(pid_t pid)
{
    m_calls.erase(pid);
    m_awake.erase(pid);
    m_came.erase(pid);
}

void WakeBook::apply(const trace::Record& record, const World& after, ArrowList& arrows)
{
    const At at{after.now, record.at.pid, record.at.seq};
    const auto ended = [&](bool ok) { ok ? goesOn(at, arrows) : forget(at.pid); };
    const Overloaded cases{
        [&](const trace::LockReleased& event) {
            call(after.locks.at(event.lock).waiters, {at.pid, at.t, "release()"});
        },
        [&](const trace::LockAcquireBegin& event) { wantsItsLock(at, event.lock, after); },
        [&](const trace::LockAcquireEnd& event) { ended(event.ok); },
        [&](const trace::EventSet& event) {
            call(after.eventFlags.at(event.event).waiters, {at.pid, at.t, "set()"});
        },
        [&](const trace::EventWaitEnd& event) { ended(event.ok); },
        [&](const trace::ConditionNotified& event) { notified(at, event, after); },
        [&](const trace::ConditionWaitEnd& event) {
            const auto awake = m_awake.extract(at.pid);
            if (awake && event.ok) {
                const auto& [call, t] = awake.mapped();
                arrows.push_back({Arrow::Kind::Wake, call.pid, call.t, at.pid, t, call.name});
            }
        },
        [&](const trace::BarrierWaitBegin&) { m_came[at.pid] = at.t; },
        [&](const trace::BarrierWaitEnd& event) {
            if (event.ok)
                wentThrough(at, event.index, after.barriers.at(event.barrier), arrows);
        },
        [&](const trace::BarrierBroken& event) { m_passages.erase(event.barrier); },
        [&](const trace::BarrierReset& event) { m_passages.erase(event.barrier); },
        [&](const trace::ProcessDead& event) { forget(event.child); },
        [](const auto&) {},
    };
    std::visit(cases, record.event);
}

} // namespace model
