// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/stage/lock_block.h"

#include "gui/language/language.h"
#include "gui/look/chips.h"
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
constexpr int typeSize = 13;

enum Part : std::uint64_t { Heading, Room, Free, Waiting };

StagePiece partyOf(pid_t pid, const model::LockNow& lock, const model::World& world, Look look)
{
    StagePiece piece{.key = {About::Party, lock.id.value, static_cast<std::uint64_t>(pid)},
                     .shape = StagePiece::Shape::Chip};
    piece.text = said(model::nameInWords(pid, world));
    piece.look = look;
    piece.pid = pid;
    if (const model::ProcessNow* process = world.process(pid))
        piece.birth = process->birth;
    return piece;
}

} // namespace

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
    block.pieces.push_back({.key = key(Heading),
                            .shape = StagePiece::Shape::Heading,
                            .place = QRectF(0, 0, width, headingHeight),
                            .text = lockTitle(lock),
                            .notes = lockStandings(lock)});
    const QRectF room(0, headingHeight + 4, std::floor(width * insideShare), tubeHeight);
    block.pieces.push_back({.key = key(Room), .shape = StagePiece::Shape::Frame, .place = room});
    block.size = {width, room.bottom()};
    ChipRow inside(block, room.adjusted(5, 4, -5, -4), key(Free));
    // One process may hold a recursive lock several times.
    for (auto holder = lock.holders.begin(); holder != lock.holders.end();
         holder = lock.holders.upper_bound(*holder))
        inside.add(partyOf(*holder, lock, moment.shown, Look::Solid));
    inside.finish(0, StageWords::tr("nobody inside"));
    ChipRow before(block,
                   {room.right() + gap, room.top() + 4, width - room.right() - gap, tubeHeight - 8},
                   key(Waiting));
    before.label(StageWords::tr("Waiting"), false);
    for (const pid_t waiter : lock.waiters)
        before.add(partyOf(waiter, lock, moment.shown, Look::Outlined));
    before.finish(0, StageWords::tr("nobody"));
    return block;
}

} // namespace gui
