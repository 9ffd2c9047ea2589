// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/stage/chip_row.h"

#include "gui/look/chips.h"
#include "gui/look/text_fit.h"
#include "gui/stage/stage_metrics.h"
#include "gui/stage/stage_words.h"

namespace gui {

namespace {

constexpr double labelWidth = 92;
constexpr double moreWidth = 88; // "and 12 more"
constexpr int typeSize = 13;
constexpr std::uint64_t notePart = 1000;

} // namespace

ChipRow::ChipRow(Block& block, const QRectF& place, const PieceKey& key)
    : m_block(block), m_place(place), m_key(key), m_left(place.left())
{
}

void ChipRow::note(double left, const QStringList& wordings)
{
    m_block.pieces.push_back(
        {.key = m_key,
         .shape = StagePiece::Shape::Note,
         .place = QRectF(left, m_place.top(), m_place.right() - left, m_place.height()),
         .notes = wordings});
}

void ChipRow::label(const QString& text, bool isAligned)
{
    note(m_left, {text});
    const double wanted = widthOf(text, Theme::sans(typeSize)) + 12;
    m_block.pieces.back().place.setWidth(wanted);
    m_left += isAligned ? std::max(labelWidth, wanted) : wanted;
}

void ChipRow::add(StagePiece chip)
{
    chip.place = {0, m_place.top(), chipWidth(chip.text, typeSize), m_place.height()};
    m_chips.push_back(std::move(chip));
}

double ChipRow::widthOfAll() const
{
    double width = -stage::chipGap;
    for (const StagePiece& chip : m_chips)
        width += chip.place.width() + stage::chipGap;
    return width;
}

void ChipRow::finish(std::uint64_t unlisted, const QString& nothing)
{
    m_key.part += notePart;
    if (m_chips.empty() && unlisted == 0)
        return note(m_left, {nothing});
    if (m_left + widthOfAll() > m_place.right()) {
        for (StagePiece& chip : m_chips)
            chip.place.setWidth(std::min(chip.place.width(), m_place.width() / 3));
    }
    const bool allFit = unlisted == 0 && m_left + widthOfAll() <= m_place.right();
    const double end = m_place.right() - (allFit ? 0 : moreWidth);
    std::size_t placed = 0;
    for (; placed < m_chips.size() && m_left + m_chips[placed].place.width() <= end; ++placed) {
        m_chips[placed].place.moveLeft(m_left);
        m_left += m_chips[placed].place.width() + stage::chipGap;
        m_block.pieces.push_back(m_chips[placed]);
    }
    const std::uint64_t rest = m_chips.size() - placed + unlisted;
    if (rest > 0)
        note(m_left, {StageWords::tr("and %n more", nullptr, static_cast<int>(rest)),
                      QStringLiteral("+%1").arg(rest)});
}

} // namespace gui
