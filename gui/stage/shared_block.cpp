// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/stage/shared_block.h"

#include "gui/language/language.h"
#include "gui/look/chips.h"
#include "gui/stage/chip_row.h"
#include "gui/stage/shared_words.h"
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

constexpr int typeSize = 13;
constexpr double valueShare = 0.3;
constexpr std::uint64_t unread = std::uint64_t{1} << 63; ///< marks a write that follows no reading
enum Part : std::uint64_t { Heading, Room, Nothing, Standing, Lost, FirstItem = 4096 };

struct SharedParts {
    const model::SharedNow& shared;
    const StageMoment& moment;
    Block block{};
    Tube tube;

    SharedParts(const model::SharedNow& now, const StageMoment& at, const Block& tree,
                QPointF corner)
        : shared(now), moment(at), tube(block, at, tree, corner)
    {
    }

    PieceKey key(std::uint64_t part) const { return {About::Shared, shared.id.value, part}; }

    void addHeading(double width)
    {
        if (moment.isTight)
            return;
        block.addHeading(key(Heading), QRectF(0, 0, width, headingHeight), sharedTitle(shared),
                         sharedCounts(shared));
        block.size.setHeight(headingHeight + 4);
    }

    /// A value's chip is the one that its writer held in the hand, so that it travels from there.
    StagePiece itemChip(const model::SharedItem& item, std::size_t index) const
    {
        StagePiece chip = tube.chip(key(FirstItem + index), item.value, item.writer);
        if (!item.key.empty() && shared.form == model::SharedNow::Form::Dict)
            chip.text = qstring(item.key) + QStringLiteral(": ") + chip.text;
        chip.look = item.writer == 0 ? Look::Outlined : Look::Solid;
        const auto part = shared.parts.find({});
        if (shared.form == model::SharedNow::Form::Value && part != shared.parts.end())
            chip.key = {About::Held, shared.id.value,
                        part->second.writtenFrom != 0 ? part->second.writtenFrom
                                                      : unread + part->second.writes};
        return chip;
    }

    void addItems(double width)
    {
        const bool isValue = shared.form == model::SharedNow::Form::Value;
        const QRectF room(0, block.size.height(), isValue ? std::floor(width * valueShare) : width,
                          tubeHeight);
        block.pieces.push_back({.key = key(Room), .shape = Shape::Frame, .place = room});
        ChipRow row(block, room.adjusted(5, 4, -5, -4), key(Nothing));
        if (moment.isTight)
            row.label(qstring(shared.name), false);
        if (shared.isKnown) {
            for (std::size_t i = 0; i < shared.items.size(); ++i)
                row.add(itemChip(shared.items[i], i));
        }
        row.finish(shared.unlisted, sharedNothing(shared));
        block.size.setHeight(room.bottom());
        if (isValue)
            addNote(key(Standing),
                    {room.right() + gap, room.top(), width - room.right() - gap, tubeHeight},
                    sharedStandings(shared, moment.shown));
    }

    void addNote(const PieceKey& noteKey, const QRectF& place, const QStringList& wordings)
    {
        block.pieces.push_back(
            {.key = noteKey, .shape = Shape::Note, .place = place, .notes = wordings});
    }

    /// Its line is kept free from the beginning.
    void addLoss(const model::SharedNow& latest, double width)
    {
        if (!latest.lost)
            return;
        const QRectF line(0, block.size.height() + 2, width, headingHeight);
        block.size.setHeight(line.bottom());
        if (!shared.lost)
            return;
        addNote(key(Lost), line, lossWordings(shared, moment.shown));
        block.pieces.back().look = Look::Crossed;
    }

    QString fitting(const QStringList& wordings, pid_t pid) const
    {
        const auto hand = tube.handOf(pid);
        for (const QString& words : wordings) {
            if (hand && chipWidth(words, typeSize) <= hand->width())
                return words;
        }
        return wordings.last();
    }

    void addHands()
    {
        struct Newest {
            const std::string* part = nullptr;
            const model::SharedPart* of = nullptr;
            const model::SharedReading* reading = nullptr;
        };
        std::map<pid_t, Newest> hands;
        for (const auto& [name, part] : shared.parts) {
            for (const auto& [pid, reading] : part.readings) {
                Newest& hand = hands[pid];
                if (!hand.reading || reading.number > hand.reading->number)
                    hand = {&name, &part, &reading};
            }
        }
        for (const auto& [pid, hand] : hands) {
            StagePiece chip = tube.chip({About::Held, shared.id.value, hand.reading->number},
                                        hand.reading->value, pid);
            const bool isOld = hand.of->isOld(*hand.reading);
            chip.text = fitting(readingWordings(*hand.part, *hand.reading, isOld), pid);
            chip.look = isOld ? Look::Dashed : Look::Outlined;
            chip.origin = QRectF(0, block.size.height() - tubeHeight, 40, handHeight);
            tube.hold(pid, std::move(chip));
        }
    }
};

} // namespace

Block sharedBlock(trace::SharedId id, const StageMoment& moment, double width, const Block& tree,
                  QPointF treeCorner)
{
    const auto shown = moment.shown.shared.find(id);
    const model::SharedNow& latest = moment.latest.shared.at(id);
    model::SharedNow coming;
    coming.id = id;
    coming.name = latest.name;
    coming.form = latest.form;
    SharedParts parts(shown == moment.shown.shared.end() ? coming : shown->second, moment, tree,
                      treeCorner);
    parts.block.size.setWidth(width);
    parts.addHeading(width);
    parts.addItems(width);
    parts.addLoss(latest, width);
    parts.addHands();
    return std::move(parts.block);
}

} // namespace gui
