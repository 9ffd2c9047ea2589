// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/stage/piece.h"

namespace tests {

/// A sentence for each piece that leaves the room or lies on another one, and for each word on the
/// stage that is cut, elided or on another word. Outlines may hold chips, a button stands in its
/// box, and a signal strikes one; a value may be elided, since a tip says it in full.
QStringList stageFaults(const gui::StagePieces& pieces, const QRectF& room);

} // namespace tests
