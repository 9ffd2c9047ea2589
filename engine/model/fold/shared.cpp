// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/fold/shared.h"

#include "model/fold/items.h"
#include "model/fold/known.h"

namespace model::fold {

namespace {

/// What the event names, without the name of the whole: "[2]". A stream may lack the creation.
std::string_view partIn(const SharedNow& shared, std::string_view name)
{
    return name.starts_with(shared.name) ? name.substr(shared.name.size()) : name;
}

SharedPart& partOf(SharedNow& shared, std::string_view part)
{
    const auto [place, isNew] = shared.parts.try_emplace(std::string(part));
    if (isNew && shared.parts.size() > SharedNow::partLimit)
        shared.parts.erase(place == shared.parts.begin() ? std::next(place) : shared.parts.begin());
    return place->second;
}

/// A write by who has read the part, and not since another wrote it.
bool isLost(const SharedPart& part, pid_t writer)
{
    const auto reading = part.readings.find(writer);
    return reading != part.readings.end() && part.isOld(reading->second) && part.writer != writer;
}

} // namespace

void apply(World& world, const At&, const trace::SharedCreated& event)
{
    SharedNow& shared = known(world.shared, event.shared);
    shared.name = event.name;
    setWhole(shared, event.value, 0);
}

void apply(World& world, const At& at, const trace::SharedRead& event)
{
    SharedNow& shared = known(world.shared, event.shared);
    const std::string_view name = partIn(shared, event.name);
    ++shared.reads;
    shared.reader = at.pid;
    // Who reads without a lock may record it after another's write, and tell an older value.
    if (!shared.isKnown && (name.empty() || isWhole(name)))
        setWhole(shared, event.value, 0);
    SharedPart& part = partOf(shared, name);
    part.readings[at.pid] = {event.value, shared.reads, part.writes, part.built, world.now};
}

void apply(World& world, const At& at, const trace::SharedWritten& event)
{
    SharedNow& shared = known(world.shared, event.shared);
    const std::string_view name = partIn(shared, event.name);
    ++shared.writes;
    shared.writer = at.pid;
    setPart(shared, name, event.value, at.pid);
    SharedPart& part = partOf(shared, name);
    if (isLost(part, at.pid)) {
        shared.lost = LostUpdate{.event = world.events,
                                 .part = std::string(name),
                                 .count = part.writes - part.readings.at(at.pid).writes,
                                 .writer = at.pid,
                                 .read = part.readings.at(at.pid).value,
                                 .wrote = event.value,
                                 .wroteAt = world.now,
                                 .loser = part.writer,
                                 .lost = part.value,
                                 .lostAt = part.writtenAt};
    }
    const auto reading = part.readings.extract(at.pid);
    part.writtenFrom = reading ? reading.mapped().number : 0;
    // Who writes without having read means to set it, whatever it was.
    const std::uint64_t lostBefore = part.writes - part.built;
    part.built = (reading ? reading.mapped().built : part.built) + 1;
    ++part.writes;
    shared.losses = shared.losses - lostBefore + (part.writes - part.built);
    part.value = event.value;
    part.writer = at.pid;
    part.writtenAt = world.now;
}

void forgetReadings(World& world, pid_t pid)
{
    for (auto& [id, shared] : world.shared) {
        for (auto& [name, part] : shared.parts)
            part.readings.erase(pid);
    }
}

} // namespace model::fold
