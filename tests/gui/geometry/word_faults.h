// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/geometry/painted_text.h"

#include <QStringList>

namespace tests {

/// What painted words may do where they stand.
struct WordRules {
    QRectF room;                ///< they must not leave it
    bool mayBeElided = false;   ///< the whole text is offered elsewhere
    bool mayScrollDown = false; ///< the first and the last line may be cut by the edge
};

/// A sentence for each word that is cut, elided, outside of its room or on another word.
QStringList wordFaults(const std::vector<PaintedText>& texts, const WordRules& rules);

} // namespace tests
