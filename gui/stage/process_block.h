// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/stage/block.h"
#include "model/world.h"

namespace gui {

/// The moment on the stage, and the present, which knows of everything that there has been: what is
/// not yet there at the moment has its place all the same, so that nothing jumps.
struct StageMoment {
    const model::World& shown;
    const model::World& latest;
    bool isTight = false;      ///< there is little height: no headings, fewer rows
    bool canGiveTurns = false; ///< whoever waits for a turn has a button

    /// In step mode each box has room for its button, whether it waits or not.
    double footer() const;
};

/// How large a process is drawn, and whether it has a hand: a place under its box (beside it for
/// one with children) for the task, item or message that it holds.
struct BoxRoom {
    double width = 0;
    double height = 0;
    bool hasHand = false;
};

/// The box of one process with the place of its hand.
Block processBlock(pid_t pid, const StageMoment& moment, const BoxRoom& room);

/// The dashed place of a process that will be born, with that key.
Block placeholder(const PieceKey& key, const BoxRoom& room);

} // namespace gui
