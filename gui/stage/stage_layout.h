// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/stage/process_block.h"

namespace gui {

/// Everything that stands on the stage at a moment, and where: processes as a tree, below them
/// queues and locks. The places depend on the present and the width only, never on the moment that
/// is shown, so that looking back and forth moves nothing but what moved.
struct StageLayout {
    StagePieces pieces; ///< in the order in which they are painted
    double height = 0;

    bool isEmpty() const { return pieces.empty(); }

    static StageLayout of(const StageMoment& moment, double width);
};

} // namespace gui
