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
    bool isTight = false;           ///< there is little height: no headings, fewer rows
    bool canGiveTurns = false;      ///< whoever waits for a turn has a button
    std::optional<model::Time> t{}; ///< when; the time of the last event shown, if not given
    bool isDense = false;           ///< of a crowd only what tells one from the other is said
    bool isForRoom = false; ///< for readers far away: shorter words rather than smaller type

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

/// How those that stand beside each other are drawn: the more they are, the closer they stand.
struct Company {
    double least = 0; ///< width of a box
    double gap = 0;
    double height = 0; ///< of a box, with the room for its button
    bool hasHands = true;

    static Company of(std::size_t count, const StageMoment& moment);
};

/// The box of one process with the place of its hand.
Block processBlock(pid_t pid, const StageMoment& moment, const BoxRoom& room);

/// The dashed place of a process that will be born, with that key.
Block placeholder(const PieceKey& key, const BoxRoom& room);

} // namespace gui
