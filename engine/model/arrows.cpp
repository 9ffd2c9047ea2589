// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/arrows.h"

#include "model/overloaded.h"
#include "model/words/signals.h"

namespace model {

namespace {

/// What was put or sent has arrived; nothing if nobody saw it leave.
template <class Node>
void passed(const Node& tail, pid_t to, Time now, ArrowList& arrows)
{
    if (!tail)
        return;
    const auto& [pid, t, label] = tail.mapped();
    arrows.push_back({Arrow::Kind::PutGet, pid, t, to, now, label});
}

/// An arrow, if it was the last event by which an update was lost.
void lostUpdate(trace::SharedId id, const World& after, ArrowList& arrows)
{
    const auto shared = after.shared.find(id);
    if (shared == after.shared.end() || !shared->second.lost)
        return;
    const LostUpdate& lost = *shared->second.lost;
    if (lost.event == after.events)
        arrows.push_back({Arrow::Kind::Lost, lost.loser, lost.lostAt, lost.writer, lost.wroteAt,
                          lost.lost + " → " + lost.wrote});
}

} // namespace

/// The child may be heard of before start() returns, or be a fork server's, which begins for nobody
/// who is in start().
void ArrowBook::started(pid_t starter, pid_t child, const World& after, ArrowList& arrows)
{
    const ProcessNow* process = after.process(child);
    const auto from = m_starting.find(starter);
    if (!process || from == m_starting.end() || process->startedAt < from->second.t)
        return;
    arrows.push_back({Arrow::Kind::Start, from->second.pid, from->second.t, child,
                      process->startedAt, process->name});
    if (!process->isForkServer)
        m_starting.erase(from);
}

void ArrowBook::joined(pid_t joiner, pid_t child, const World& after, ArrowList& arrows)
{
    const ProcessNow* process = after.process(child);
    if (process && !process->isAlive())
        arrows.push_back({Arrow::Kind::Join, child, process->diedAt, joiner, after.now, {}});
}

void ArrowBook::joinedPool(pid_t joiner, trace::PoolId id, const World& after, ArrowList& arrows)
{
    const auto pool = after.pools.find(id);
    if (pool == after.pools.end())
        return;
    const ProcessNow* last = nullptr;
    for (const pid_t pid : pool->second.workers) {
        const ProcessNow* worker = after.process(pid);
        if (worker && !worker->isAlive() && (!last || worker->diedAt > last->diedAt))
            last = worker;
    }
    if (last)
        joined(joiner, last->pid, after, arrows);
}

void ArrowBook::apply(const trace::Record& record, const World& after, ArrowList& arrows)
{
    const pid_t pid = record.at.pid;
    const Time now = after.now;
    const Overloaded cases{
        [&](const trace::ProcessStartBegin& event) {
            m_starting[pid] = {pid, now, event.name};
        },
        [&](const trace::ProcessStartEnd& event) {
            started(pid, event.child, after, arrows);
            m_starting.erase(pid);
        },
        [&](const trace::SubprocessStartBegin&) {
            m_starting[pid] = {pid, now, {}};
        },
        [&](const trace::SubprocessStartEnd& event) {
            started(pid, event.child, after, arrows);
            m_starting.erase(pid);
        },
        [&](const trace::SubprocessFailed&) { m_starting.erase(pid); },
        [&](const trace::ProcessBegin&) {
            const ProcessNow* process = after.process(pid);
            if (process && process->startedAt == now)
                started(process->parent, pid, after, arrows);
        },
        [&](const trace::JoinEnd& event) {
            if (event.code)
                joined(pid, event.child, after, arrows);
        },
        [&](const trace::PoolJoinEnd& event) { joinedPool(pid, event.pool, after, arrows); },
        [&](const trace::ProcessSignal& event) {
            m_signalled[event.child] = arrows.size();
            arrows.push_back(
                {Arrow::Kind::Signal, pid, now, event.child, now, signalName(event.signal)});
        },
        [&](const trace::ProcessDead& event) {
            const auto signalled = m_signalled.find(event.child);
            if (signalled != m_signalled.end()) {
                arrows.arrives(signalled->second, now);
                m_signalled.erase(signalled);
            }
        },
        [&](const trace::QueuePutBegin& event) {
            m_puts[event.item] = {pid, now, event.value};
        },
        [&](const trace::QueueGetEnd& event) {
            passed(m_puts.extract(event.item), pid, now, arrows);
        },
        [&](const trace::PipeSendBegin& event) {
            m_sends[event.message] = {pid, now, event.value};
        },
        [&](const trace::PipeSendEnd& event) {
            if (!event.ok)
                m_sends.erase(event.message);
        },
        [&](const trace::PipeRecvEnd& event) {
            passed(m_sends.extract(event.message), pid, now, arrows);
        },
        [&](const trace::SharedWritten& event) { lostUpdate(event.shared, after, arrows); },
        [](const auto&) {},
    };
    std::visit(cases, record.event);
}

} // namespace model
