// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/stage/tube.h"

#include "gui/language/language.h"
#include "gui/look/chips.h"
#include "gui/stage/stage_metrics.h"

#include <algorithm>

namespace gui {

namespace {

using namespace stage;

constexpr int typeSize = 13;
constexpr double moreWidth = 40; ///< of "+12"
constexpr double widestShare = 0.8;

} // namespace

void Tube::addNote(const PieceKey& key, const QRectF& place, const QString& text)
{
    m_block.pieces.push_back(
        {.key = key, .shape = StagePiece::Shape::Note, .place = place, .notes = {text}});
}

StagePiece Tube::chip(const PieceKey& key, const std::string& value, pid_t sender) const
{
    StagePiece piece{.key = key, .shape = StagePiece::Shape::Chip};
    piece.text = qstring(value);
    if (const model::ProcessNow* process = m_moment.shown.process(sender))
        piece.birth = process->birth;
    piece.origin = handOf(sender);
    return piece;
}

void Tube::fill(StagePieces chips, const QRectF& room, const PieceKey& more, std::uint64_t unlisted)
{
    double right = room.right();
    for (std::size_t i = 0; i < chips.size(); ++i) {
        StagePiece& chip = chips[i];
        const double width = std::min(chipWidth(chip.text, typeSize), room.width() * widestShare);
        const std::uint64_t rest = chips.size() - i + unlisted;
        if (right - width < room.left() + (rest > 1 ? moreWidth : 0)) {
            addNote(more, {room.left(), room.top(), right - room.left(), room.height()},
                    QStringLiteral("+%1").arg(rest));
            return;
        }
        chip.place = {right - width, room.top(), width, room.height()};
        m_block.pieces.push_back(std::move(chip));
        right -= width + chipGap;
    }
}

void Tube::hold(pid_t process, StagePiece chip)
{
    if (const auto hand = handOf(process)) {
        chip.place = *hand;
        m_block.pieces.push_back(std::move(chip));
    }
}

std::optional<QRectF> Tube::handOf(pid_t pid) const
{
    const auto hand = m_tree.hands.find(pid);
    if (hand == m_tree.hands.end())
        return {};
    return hand->second.translated(m_corner);
}

} // namespace gui
