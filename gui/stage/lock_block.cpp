// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/stage/lock_block.h"

#include "gui/language/language.h"
#include "gui/stage/chip_row.h"
#include "gui/stage/stage_metrics.h"
#include "gui/stage/stage_words.h"
#include "model/words/state.h"

#include <algorithm>

namespace gui {

namespace {

using namespace stage;
using About = PieceKey::About;
using Look = StagePiece::Look;

constexpr double insideShare = 0.42;

enum Part : std::uint64_t { Heading, Room, Free, Waiting };

StagePiece partyOf(const PieceKey& key, pid_t pid, const model::World& world, Look look)
{
    StagePiece piece{.key = {key.about, key.thing, static_cast<std::uint64_t>(pid)},
                     .shape = StagePiece::Shape::Chip};
    piece.text = said(model::nameInWords(pid, world));
    piece.look = look;
    piece.pid = pid;
    if (const model::ProcessNow* process = world.process(pid))
        piece.birth = process->birth;
    return piece;
}

/// The heading, and behind it on its line whoever waits.
Block waitingBlock(std::uint64_t id, const QString& title, const QString& standing,
                   const std::set<pid_t>& waiters, const model::World& world, double width)
{
    Block block;
    const double half = std::floor(width * insideShare);
    block.addHeading(PieceKey{About::Meeting, id, Heading}, QRectF(0, 0, half, rowHeight), title,
                     {standing});
    block.size = {width, rowHeight};
    ChipRow row(block, {half + gap, 0, width - half - gap, rowHeight},
                {About::Meeting, id, Waiting});
    row.label(StageWords::tr("Waiting"), false);
    for (const pid_t waiter : waiters)
        row.add(partyOf({About::Guest, id}, waiter, world, Look::Outlined));
    row.finish(0, StageWords::tr("nobody"));
    return block;
}

/// The thing as it is at the moment; as nobody waits at it before it was made.
template <class Thing>
Thing atMoment(const Thing& latest, const std::map<trace::SyncId, Thing>& shown)
{
    const auto found = shown.find(latest.id);
    if (found != shown.end())
        return found->second;
    Thing coming;
    coming.id = latest.id;
    coming.name = latest.name;
    return coming;
}

} // namespace

Block flagBlock(const model::EventFlagNow& latest, const StageMoment& moment, double width)
{
    const model::EventFlagNow flag = atMoment(latest, moment.shown.eventFlags);
    return waitingBlock(flag.id.value, flagTitle(flag), flagStanding(flag), flag.waiters,
                        moment.shown, width);
}

Block conditionBlock(const model::ConditionNow& latest, const StageMoment& moment, double width)
{
    const model::ConditionNow condition = atMoment(latest, moment.shown.conditions);
    return waitingBlock(condition.id.value, conditionTitle(condition), QString(), condition.waiters,
                        moment.shown, width);
}

Block barrierBlock(const model::BarrierNow& latest, const StageMoment& moment, double width)
{
    model::BarrierNow barrier = atMoment(latest, moment.shown.barriers);
    barrier.parties = latest.parties;
    return waitingBlock(barrier.id.value, barrierTitle(barrier), barrierStanding(barrier),
                        barrier.waiters, moment.shown, width);
}

Block lockBlock(trace::LockId id, const StageMoment& moment, double width)
{
    const auto shown = moment.shown.locks.find(id);
    const model::LockNow& latest = moment.latest.locks.at(id);
    model::LockNow coming = latest;
    coming.holders.clear();
    coming.waiters.clear();
    const model::LockNow& lock = shown == moment.shown.locks.end() ? coming : shown->second;
    const auto key = [id](std::uint64_t part) { return PieceKey{About::Lock, id.value, part}; };
    Block block;
    block.addHeading(key(Heading), QRectF(0, 0, width, headingHeight), lockTitle(lock),
                     lockStandings(lock, moment.shown));
    const QRectF room(0, headingHeight + 4, std::floor(width * insideShare), tubeHeight);
    block.pieces.push_back({.key = key(Room), .shape = StagePiece::Shape::Frame, .place = room});
    block.size = {width, room.bottom()};
    ChipRow inside(block, room.adjusted(5, 4, -5, -4), key(Free));
    // One process may hold a recursive lock several times.
    for (auto holder = lock.holders.begin(); holder != lock.holders.end();
         holder = lock.holders.upper_bound(*holder)) {
        StagePiece party = partyOf({About::Party, id.value}, *holder, moment.shown, Look::Solid);
        if (const std::size_t times = lock.holders.count(*holder); times > 1)
            party.text += QStringLiteral(" ×%1").arg(times);
        inside.add(std::move(party));
    }
    inside.finish(0, StageWords::tr("nobody inside"));
    ChipRow before(block,
                   {room.right() + gap, room.top() + 4, width - room.right() - gap, tubeHeight - 8},
                   key(Waiting));
    before.label(StageWords::tr("Waiting"), false);
    for (const pid_t waiter : lock.waiters)
        before.add(partyOf({About::Party, id.value}, waiter, moment.shown, Look::Outlined));
    before.finish(0, StageWords::tr("nobody"));
    return block;
}

} // namespace gui
