// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/stage/queue_block.h"

#include "gui/stage/stage_metrics.h"
#include "gui/stage/stage_words.h"
#include "gui/stage/tube.h"

#include <algorithm>
#include <cmath>

namespace gui {

namespace {

using namespace stage;
using About = PieceKey::About;
using Look = StagePiece::Look;
using Shape = StagePiece::Shape;

constexpr double bufferShare = 0.34;
constexpr double labelRoom = 54; ///< before each of the two parts
enum Part : std::uint64_t { Heading, BufferLabel, Buffer, PipeLabel, Pipe, Nothing, More };

struct QueueParts {
    const model::QueueNow& queue;
    const StageMoment& moment;
    Block block{};
    Tube tube;

    QueueParts(const model::QueueNow& shown, const StageMoment& at, const Block& tree,
               QPointF corner)
        : queue(shown), moment(at), tube(block, at, tree, corner)
    {
    }

    PieceKey key(std::uint64_t part) const { return {About::Queue, queue.id.value, part}; }

    void addOutlines(double width)
    {
        if (!moment.isTight)
            block.addHeading(key(Heading), QRectF(0, 0, width, headingHeight), queueTitle(queue),
                             queueStandings(queue));
        const double room = width - 2 * labelRoom - gap;
        const double top = moment.isTight ? 0 : headingHeight + 4;
        const QRectF buffer(labelRoom, top, std::floor(room * bufferShare), tubeHeight);
        const double left = buffer.right() + gap + labelRoom;
        const QRectF pipe(left, buffer.top(), width - left, tubeHeight);
        tube.addNote(key(BufferLabel), {0, buffer.top(), labelRoom, tubeHeight},
                     StageWords::tr("buffer"));
        tube.addNote(key(PipeLabel), {left - labelRoom + 6, pipe.top(), labelRoom, tubeHeight},
                     StageWords::tr("pipe"));
        block.pieces.push_back({.key = key(Buffer), .shape = Shape::Buffer, .place = buffer});
        block.pieces.push_back({.key = key(Pipe), .shape = Shape::Tube, .place = pipe});
        block.size = {width, buffer.bottom()};
        addInside(buffer.adjusted(5, 4, -5, -4), pipe.adjusted(9, 4, -9, -4));
    }

    StagePiece itemPiece(const model::QueueItem& item, Look look) const
    {
        StagePiece piece =
            tube.chip({About::Item, queue.id.value, item.item.value}, item.value, item.putBy);
        piece.look = look;
        return piece;
    }

    void addInside(const QRectF& buffer, const QRectF& pipe)
    {
        StagePieces fed, unfed;
        for (const model::QueueItem& item : queue.inside)
            (item.isFed ? fed : unfed).push_back(itemPiece(item, Look::Solid));
        if (fed.empty())
            tube.addNote(key(Nothing), pipe.adjusted(4, 0, 0, 0), StageWords::tr("empty"));
        tube.fill(std::move(unfed), buffer, key(More), 0);
        tube.fill(std::move(fed), pipe, key(More + 1), queue.unlisted);
    }

    /// What somebody is putting, or has got last.
    void addHeld()
    {
        std::map<pid_t, StagePiece> held;
        for (const model::QueuePassage& passage : queue.recent) {
            StagePiece piece = itemPiece(passage.item, Look::Outlined);
            held[passage.gotBy] = piece; // the newest comes last
        }
        for (const model::QueueItem& item : queue.announced)
            held[item.putBy] = itemPiece(item, Look::Solid);
        for (auto& [pid, piece] : held)
            tube.hold(pid, std::move(piece));
    }
};

} // namespace

Block queueBlock(trace::QueueId id, const StageMoment& moment, double width, const Block& tree,
                 QPointF treeCorner)
{
    const auto shown = moment.shown.queues.find(id);
    model::QueueNow coming;
    coming.id = id;
    coming.name = moment.latest.queues.at(id).name;
    QueueParts parts(shown == moment.shown.queues.end() ? coming : shown->second, moment, tree,
                     treeCorner);
    parts.addOutlines(width);
    parts.addHeld();
    return std::move(parts.block);
}

} // namespace gui
