// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/stage/strikes.h"

#include "gui/language/language.h"
#include "gui/look/chips.h"
#include "gui/stage/stage_words.h"
#include "model/words/signals.h"
#include "model/words/state.h"

#include <algorithm>

namespace gui {

namespace {

constexpr model::Time moment = std::chrono::milliseconds(800);
constexpr double height = 20;
constexpr double inside = 5; ///< the rest is above the box, whose words stay free
constexpr double fromCorner = 8;
constexpr double boltWidth = 14;
constexpr int typeSize = 12;

bool isSeen(const model::ProcessNow& process, const StageMoment& at)
{
    if (!process.strike)
        return false;
    const bool isNew = at.t.value_or(at.shown.now) - process.strike->sentAt < moment;
    return isNew || process.life == model::Life::Zombie;
}

QRectF placeAt(const QRectF& box, const QString& text)
{
    const double width = std::min(chipWidth(text, typeSize) + boltWidth, box.width() - fromCorner);
    const double top = std::max(0.0, box.top() + inside - height);
    return {box.right() - fromCorner - width, top, width, height};
}

/// Small, in the middle of its sender; from above for one that is not on the stage.
QRectF originOf(const QRectF* sender, const QRectF& place)
{
    if (sender == nullptr)
        return QRectF(place.x(), -height, place.width(), height);
    QRectF origin(QPointF(0, 0), place.size());
    origin.moveCenter(sender->center());
    return origin;
}

} // namespace

StagePieces strikePieces(const StageMoment& at, const std::map<pid_t, QRectF>& boxes)
{
    StagePieces pieces;
    for (const auto& [pid, process] : at.shown.processes) {
        const auto box = boxes.find(pid);
        if (box == boxes.end() || !isSeen(process, at))
            continue;
        const model::Strike& strike = *process.strike;
        StagePiece piece{.key = {PieceKey::About::Strike, static_cast<std::uint64_t>(pid),
                                 static_cast<std::uint64_t>(strike.sentAt.count())},
                         .shape = StagePiece::Shape::Strike};
        piece.text = qstring(model::signalName(strike.signal));
        piece.notes << StageWords::tr("from %1").arg(
            said(model::nameInWords(strike.sender, at.shown)));
        piece.place = placeAt(box->second, piece.text);
        if (const model::ProcessNow* sender = at.shown.process(strike.sender))
            piece.birth = sender->birth;
        const auto from = boxes.find(strike.sender);
        piece.origin = originOf(from == boxes.end() ? nullptr : &from->second, piece.place);
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

} // namespace gui
