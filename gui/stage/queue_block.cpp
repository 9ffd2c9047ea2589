// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/stage/queue_block.h"

#include "gui/language/language.h"
#include "gui/look/chips.h"
#include "gui/stage/stage_metrics.h"
#include "gui/stage/stage_words.h"

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
constexpr int typeSize = 13;
constexpr double moreWidth = 40; ///< of "+12"

enum Part : std::uint64_t { Heading, BufferLabel, Buffer, PipeLabel, Pipe, Nothing, More };

struct QueueParts {
    const model::QueueNow& queue;
    const StageMoment& moment;
    const Block& tree;
    QPointF corner;
    Block block;

    PieceKey key(std::uint64_t part) const { return {About::Queue, queue.id.value, part}; }

    void addNote(std::uint64_t part, const QRectF& place, const QString& text)
    {
        block.pieces.push_back(
            {.key = key(part), .shape = Shape::Note, .place = place, .notes = {text}});
    }

    void addOutlines(double width)
    {
        if (!moment.isTight)
            block.pieces.push_back({.key = key(Heading),
                                    .shape = Shape::Heading,
                                    .place = QRectF(0, 0, width, headingHeight),
                                    .text = queueTitle(queue),
                                    .notes = queueStandings(queue)});
        const double room = width - 2 * labelRoom - gap;
        const double top = moment.isTight ? 0 : headingHeight + 4;
        const QRectF buffer(labelRoom, top, std::floor(room * bufferShare), tubeHeight);
        const double left = buffer.right() + gap + labelRoom;
        const QRectF pipe(left, buffer.top(), width - left, tubeHeight);
        addNote(BufferLabel, {0, buffer.top(), labelRoom, tubeHeight}, StageWords::tr("buffer"));
        addNote(PipeLabel, {left - labelRoom + 6, pipe.top(), labelRoom, tubeHeight},
                StageWords::tr("pipe"));
        block.pieces.push_back({.key = key(Buffer), .shape = Shape::Buffer, .place = buffer});
        block.pieces.push_back({.key = key(Pipe), .shape = Shape::Tube, .place = pipe});
        block.size = {width, buffer.bottom()};
        addInside(buffer.adjusted(5, 4, -5, -4), pipe.adjusted(9, 4, -9, -4));
    }

    StagePiece itemPiece(const model::QueueItem& item, Look look) const
    {
        StagePiece piece{.key = {About::Item, queue.id.value, item.item.value},
                         .shape = Shape::Chip};
        piece.text = qstring(item.value);
        piece.look = look;
        if (const model::ProcessNow* putter = moment.shown.process(item.putBy))
            piece.birth = putter->birth;
        piece.origin = handOf(item.putBy);
        return piece;
    }

    std::optional<QRectF> handOf(pid_t pid) const
    {
        const auto hand = tree.hands.find(pid);
        if (hand == tree.hands.end())
            return {};
        return hand->second.translated(corner);
    }

    void addInside(const QRectF& buffer, const QRectF& pipe)
    {
        std::vector<const model::QueueItem*> fed, unfed;
        for (const model::QueueItem& item : queue.inside)
            (item.isFed ? fed : unfed).push_back(&item);
        line(unfed, buffer, More, 0);
        line(fed, pipe, More + 1, queue.unlisted);
        if (fed.empty())
            addNote(Nothing, pipe.adjusted(4, 0, 0, 0), StageWords::tr("empty"));
    }

    /// The oldest stands at the right end, where it leaves.
    void line(const std::vector<const model::QueueItem*>& items, const QRectF& room,
              std::uint64_t more, std::uint64_t unlisted)
    {
        double right = room.right();
        for (std::size_t i = 0; i < items.size(); ++i) {
            StagePiece chip = itemPiece(*items[i], Look::Solid);
            const double width = std::min(chipWidth(chip.text, typeSize), room.width() * 0.8);
            const std::uint64_t rest = items.size() - i + unlisted;
            if (right - width < room.left() + (rest > 1 ? moreWidth : 0)) {
                addNote(more, {room.left(), room.top(), right - room.left(), room.height()},
                        QStringLiteral("+%1").arg(rest));
                return;
            }
            chip.place = {right - width, room.top(), width, room.height()};
            block.pieces.push_back(std::move(chip));
            right -= width + chipGap;
        }
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
        for (auto& [pid, piece] : held) {
            const auto hand = handOf(pid);
            if (!hand)
                continue;
            piece.place = *hand;
            block.pieces.push_back(std::move(piece));
        }
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
    QueueParts parts{
        shown == moment.shown.queues.end() ? coming : shown->second, moment, tree, treeCorner, {}};
    parts.addOutlines(width);
    parts.addHeld();
    return std::move(parts.block);
}

} // namespace gui
