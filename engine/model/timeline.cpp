// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/timeline.h"

#include "model/arrows.h"
#include "model/lanes.h"
#include "model/wakes.h"

namespace model {

struct Timeline::Book {
    LaneOrder order;
    ArrowBook arrows;
    WakeBook wakes;
    Time extendedTo{0};
};

Timeline::Timeline() : m_book(std::make_unique<Book>()) {}
Timeline::~Timeline() = default;
Timeline::Timeline(Timeline&&) noexcept = default;
Timeline& Timeline::operator=(Timeline&&) noexcept = default;

namespace {

/// The process besides the one that acts whose lane may look different after the event.
template <class Event>
pid_t otherOf(const Event& event)
{
    if constexpr (requires { event.child; })
        return event.child;
    else
        return 0;
}

void copyFacts(Lane& lane, const ProcessNow& process, pid_t parent)
{
    lane.parent = parent;
    lane.name = process.name;
    lane.isDaemon = process.isDaemon;
    if (!process.isAlive())
        lane.died = process.diedAt;
    if (process.life == Life::Reaped)
        lane.reaped = process.reapedAt;
    lane.exitCode = process.exitCode;
}

} // namespace

void Timeline::update(pid_t pid, const World& after)
{
    const ProcessNow* process = after.process(pid);
    if (!process)
        return;
    const pid_t parent = after.parentOf(*process);
    Lane* lane = m_book->order.find(m_lanes, pid);
    if (!lane || lane->birth != process->birth)
        lane = &m_book->order.insert(m_lanes, *process, parent);
    if (lane->reaped)
        return;
    if (process->life == Life::Reaped)
        close(*lane, after.now);
    else if (process->life != Life::Starting)
        show(*lane, lookOf(*process, after),
             lane->slices.empty() && process->isProgram ? process->startedAt : after.now);
    copyFacts(*lane, *process, parent);
}

void Timeline::apply(const trace::Record& record, const World& after)
{
    m_end = after.now;
    const pid_t other = std::visit([](const auto& event) { return otherOf(event); }, record.event);
    update(record.at.pid, after);
    if (other != 0 && other != record.at.pid)
        update(other, after);
    m_book->arrows.apply(record, after, m_arrows);
    m_book->wakes.apply(record, after, m_arrows);
}

const std::vector<Lane>& Timeline::lanes() const
{
    if (m_book->extendedTo != m_end) {
        m_book->extendedTo = m_end;
        for (Lane& lane : m_lanes) {
            if (!lane.slices.empty() && lane.slices.back().isOpen)
                lane.slices.back().to = m_end;
        }
    }
    return m_lanes;
}

std::size_t Timeline::bytes() const
{
    std::size_t sum = m_arrows.bytes() + m_book->order.notedBytes();
    for (const Lane& lane : m_lanes)
        sum += sizeof lane + lane.slices.bytes();
    return sum;
}

} // namespace model
