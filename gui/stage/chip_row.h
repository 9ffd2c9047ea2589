// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/stage/block.h"

namespace gui {

/// A label and chips behind it on one line; what finds no room becomes "and 12 more".
class ChipRow
{
public:
    /// Adds to the block, which must outlive the row. The label and the words take keys of this
    /// kind.
    ChipRow(Block& block, const QRectF& place, const PieceKey& key);

    /// Aligned: chips of rows below each other begin at the same place.
    void label(const QString& text, bool isAligned);
    void add(StagePiece chip); ///< as wide as its text, while all of them fit
    /// Places what was added. `unlisted` more exist; without any chip `nothing` is said.
    void finish(std::uint64_t unlisted, const QString& nothing);

private:
    void note(double left, const QStringList& wordings);
    double widthOfAll() const;

    Block& m_block;
    QRectF m_place;
    PieceKey m_key;
    double m_left;
    StagePieces m_chips;
};

} // namespace gui
