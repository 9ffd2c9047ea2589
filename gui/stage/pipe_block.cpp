// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/stage/pipe_block.h"

#include "gui/stage/stage_metrics.h"
#include "gui/stage/stage_words.h"
#include "gui/stage/tube.h"

namespace gui {

namespace {

using namespace stage;
using About = PieceKey::About;
using Shape = StagePiece::Shape;

enum Part : std::uint64_t { Heading, Outline, Nothing, More };

StagePiece messagePiece(const Tube& tube, trace::PipeId pipe, const model::PipeMessage& message)
{
    return tube.chip({About::Message, pipe.value, message.message.value}, message.value,
                     message.sentBy);
}

void addMessages(Tube& tube, const model::PipeNow& pipe, const QRectF& room)
{
    StagePieces onTheirWay;
    for (const model::PipeMessage& message : pipe.inFlight)
        onTheirWay.push_back(messagePiece(tube, pipe.id, message));
    if (onTheirWay.empty())
        tube.addNote({About::Pipe, pipe.id.value, Nothing}, room.adjusted(4, 0, 0, 0),
                     StageWords::tr("empty"));
    tube.fill(std::move(onTheirWay), room, {About::Pipe, pipe.id.value, More}, 0);
    std::map<pid_t, const model::PipeMessage*> received;
    for (const model::PipePassage& passage : pipe.recent)
        received[passage.receivedBy] = &passage.message; // the newest comes last
    for (const auto& [pid, message] : received) {
        StagePiece chip = messagePiece(tube, pipe.id, *message);
        chip.look = StagePiece::Look::Outlined;
        tube.hold(pid, std::move(chip));
    }
}

} // namespace

Block pipeBlock(trace::PipeId id, const StageMoment& moment, double width, const Block& tree,
                QPointF treeCorner)
{
    const auto shown = moment.shown.pipes.find(id);
    model::PipeNow coming;
    coming.id = id;
    const model::PipeNow& pipe = shown == moment.shown.pipes.end() ? coming : shown->second;
    Block block;
    const double top = moment.isTight ? 0 : headingHeight + 4;
    const QRectF outline(0, top, width, tubeHeight);
    if (!moment.isTight)
        block.addHeading(PieceKey{About::Pipe, id.value, Heading},
                         QRectF(0, 0, width, headingHeight), pipeTitle(moment.latest.pipes.at(id)),
                         pipeStandings(pipe));
    block.pieces.push_back(
        {.key = {About::Pipe, id.value, Outline}, .shape = Shape::Tube, .place = outline});
    block.size = {width, outline.bottom()};
    Tube tube(block, moment, tree, treeCorner);
    addMessages(tube, pipe, outline.adjusted(9, 4, -9, -4));
    return block;
}

} // namespace gui
