// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/history.h"

#include "model/log.h"

#include <algorithm>

namespace model {

namespace {

/// Between two checkpoints: few enough events to fold in milliseconds, and enough that a
/// checkpoint's copy stays small beside the events that it serves.
constexpr std::size_t closest = 4096;
constexpr std::size_t widest = 32768;
constexpr std::size_t bytesPerEvent = 16;
/// What all checkpoints may take, about. A run of thousands of processes goes beyond it.
constexpr std::size_t budget = 64 * 1024 * 1024;

struct Checkpoint {
    std::size_t events = 0;
    World world;
};

} // namespace

struct History::State {
    EventLog log;
    RunClock clock;
    World now;
    Timeline timeline;
    std::vector<Checkpoint> checkpoints;
    std::size_t checkpointBytes = 0;
    trace::Bytes scratch;

    trace::Record append(std::span<const std::byte> frame);
    trace::Record record(std::size_t event, std::span<const std::byte> frame) const;
    void keepCheckpoint();
    void dropEverySecondCheckpoint();
};

trace::Record History::State::append(std::span<const std::byte> frame)
{
    trace::Record record = trace::decode(frame);
    record.at.t = clock.see(record);
    now.apply(record);
    log.append(frame, now.now);
    timeline.apply(record, now);
    if (log.size() % closest == 0)
        keepCheckpoint();
    return record;
}

trace::Record History::State::record(std::size_t event, std::span<const std::byte> frame) const
{
    trace::Record record = trace::decode(frame);
    record.at.t = clock.timeOf(event, record.at.t);
    return record;
}

void History::State::keepCheckpoint()
{
    const std::size_t last = checkpoints.empty() ? 0 : checkpoints.back().events;
    const std::size_t bytes = now.approximateBytes();
    if (log.size() - last < std::clamp(bytes / bytesPerEvent, closest, widest))
        return;
    checkpoints.push_back({log.size(), now});
    checkpointBytes += bytes;
    if (checkpointBytes > budget)
        dropEverySecondCheckpoint();
}

void History::State::dropEverySecondCheckpoint()
{
    bool isDropped = true;
    std::erase_if(checkpoints, [&](const Checkpoint&) { return isDropped = !isDropped; });
    checkpointBytes = 0;
    for (const Checkpoint& checkpoint : checkpoints)
        checkpointBytes += checkpoint.world.approximateBytes();
}

History::History() : m_state(std::make_unique<State>()) {}
History::~History() = default;
History::History(History&&) noexcept = default;
History& History::operator=(History&&) noexcept = default;

trace::Record History::append(const trace::Record& stamped)
{
    // What the log cannot hold (a text of megabytes) must not be in the world either.
    m_state->scratch.clear();
    trace::encode(stamped, m_state->scratch);
    return append(m_state->scratch);
}

trace::Record History::append(std::span<const std::byte> frame)
{
    return m_state->append(frame);
}

std::size_t History::size() const
{
    return m_state->log.size();
}

trace::Record History::at(std::size_t index) const
{
    return m_state->record(index, m_state->log.frame(index));
}

std::size_t History::countUntil(Time t) const
{
    return m_state->log.countUntil(t, m_state->clock);
}

const World& History::now() const
{
    return m_state->now;
}

World History::worldAt(Time t) const
{
    return worldAfter(countUntil(t));
}

World History::worldAfter(std::size_t events) const
{
    const State& state = *m_state;
    if (events >= state.log.size())
        return state.now;
    const auto later = std::ranges::upper_bound(state.checkpoints, events, {}, &Checkpoint::events);
    World world = later == state.checkpoints.begin() ? World() : std::prev(later)->world;
    auto next = static_cast<std::size_t>(world.events);
    state.log.forFrames(next, events, [&](std::span<const std::byte> frame) {
        world.apply(state.record(next++, frame));
    });
    return world;
}

const Timeline& History::timeline() const
{
    return m_state->timeline;
}

const RunClock& History::clock() const
{
    return m_state->clock;
}

void History::forEach(const std::function<void(const trace::Record&)>& visit) const
{
    std::size_t next = 0;
    m_state->log.forFrames(0, size(), [&](std::span<const std::byte> frame) {
        visit(m_state->record(next++, frame));
    });
}

void History::forStamped(std::size_t events,
                         const std::function<void(const trace::Record&)>& visit) const
{
    m_state->log.forFrames(0, events,
                           [&](std::span<const std::byte> frame) { visit(trace::decode(frame)); });
}

History::Footprint History::footprint() const
{
    Footprint print;
    print.log = m_state->log.bytes();
    print.timeline = m_state->timeline.bytes();
    print.checkpoints = m_state->checkpointBytes;
    print.checkpointCount = m_state->checkpoints.size();
    return print;
}

} // namespace model
