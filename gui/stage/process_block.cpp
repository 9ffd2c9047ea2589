// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/stage/process_block.h"

#include "gui/language/language.h"
#include "gui/run/turns.h"
#include "gui/stage/stage_metrics.h"
#include "gui/stage/stage_words.h"
#include "model/words/turn.h"

namespace gui {

namespace {

using namespace stage;

StagePiece::Sign signOf(const model::ProcessNow& process)
{
    if (process.isAlive())
        return process.isStopped ? StagePiece::Sign::Stopped : StagePiece::Sign::None;
    if (process.exitCode)
        return *process.exitCode < 0 ? StagePiece::Sign::Bolt : StagePiece::Sign::Ended;
    return StagePiece::Sign::None;
}

Block emptyBlock(const BoxRoom& room)
{
    Block block;
    block.size = {room.width, room.height + (room.hasHand ? handGap + handHeight : 0)};
    block.door = {room.width / 2, 0};
    return block;
}

/// Who of how many in its box.
struct Share {
    std::size_t index = 0;
    std::size_t all = 1;
};

/// Lets it go on.
StagePiece button(const model::ProcessNow& process, const model::Activity& turn, const QRectF& box,
                  const Share& share)
{
    StagePiece piece{
        .key = {PieceKey::About::Turn, static_cast<std::uint64_t>(process.pid), share.index},
        .shape = StagePiece::Shape::Button};
    const double width = (box.width() - 18) / static_cast<double>(share.all);
    piece.place = {box.left() + 12 + static_cast<double>(share.index) * width,
                   box.bottom() - goHeight, width - (share.all > 1 ? 3 : 0), goHeight - 6};
    piece.birth = process.birth;
    piece.pid = process.pid;
    piece.ask = turn.ask;
    const QString name = qstring(process.name);
    const auto key = share.index == 0 ? turnKeyOf(process) : std::nullopt;
    piece.notes << (key ? StageWords::tr("Give %1 the turn (key %2)").arg(name).arg(*key)
                        : StageWords::tr("Give %1 the turn").arg(name));
    if (share.all == 1)
        piece.text = StageWords::tr("Go");
    else
        piece.text = StageWords::tr("Go %1").arg(share.index + 1);
    if (key && share.all == 1)
        piece.notes << QString::number(*key);
    return piece;
}

} // namespace

double StageMoment::footer() const
{
    return latest.run.isStepping ? goHeight : 0;
}

Company Company::of(std::size_t count, const StageMoment& moment)
{
    if (count <= crowd)
        return {leastBox, stage::gap,
                (moment.isTight ? tightBoxHeight : boxHeight) + moment.footer()};
    if (moment.isDense)
        return {leastDenseBox, denseGap, denseBoxHeight + moment.footer(), false};
    return {leastCrowdBox, crowdGap, crowdBoxHeight + moment.footer()};
}

Block processBlock(pid_t pid, const StageMoment& moment, const BoxRoom& room)
{
    const PieceKey key{PieceKey::About::Process, static_cast<std::uint64_t>(pid)};
    const model::ProcessNow* process = moment.shown.process(pid);
    Block block = process ? emptyBlock(room) : placeholder(key, room);
    const QRectF box(0, 0, room.width, room.height);
    block.boxes[pid] = box;
    if (room.hasHand)
        block.hands[pid] =
            box.translated(0, room.height + handGap).adjusted(12, 0, -12, handHeight - room.height);
    if (!process)
        return block;
    StagePiece piece{.key = key, .shape = StagePiece::Shape::Box, .place = box};
    const bool lives = process->isAlive() && !moment.shown.run.hasEnded;
    piece.look = lives ? StagePiece::Look::Solid : StagePiece::Look::Dashed;
    piece.sign = signOf(*process);
    piece.birth = process->birth;
    piece.text = qstring(process->name);
    piece.shortTexts = shorterNames(process->name);
    piece.notes = doingWordings(*process, moment.shown);
    piece.pid = pid;
    piece.footer = moment.footer();
    piece.isForRoom = moment.isForRoom || moment.isDense;
    block.pieces.push_back(std::move(piece));
    const auto turns =
        moment.canGiveTurns ? model::turnsOf(*process) : std::vector<const model::Activity*>();
    for (std::size_t i = 0; i < turns.size(); ++i)
        block.pieces.push_back(button(*process, *turns[i], box, {i, turns.size()}));
    return block;
}

Block placeholder(const PieceKey& key, const BoxRoom& room)
{
    Block block = emptyBlock(room);
    StagePiece piece{.key = key, .shape = StagePiece::Shape::Chip};
    piece.key.about = PieceKey::About::NotYet;
    piece.place = {0, 0, room.width, room.height};
    piece.look = StagePiece::Look::Dashed;
    piece.text = StageWords::tr("not started yet");
    block.pieces.push_back(std::move(piece));
    return block;
}

} // namespace gui
