// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/world.h"

#include <vector>

/// Step mode as the user has it: who can be given the turn, and by which key.
namespace gui {

/// A process that waits for a turn; its threads may wait for one each.
struct WaitingOne {
    const model::ProcessNow* process = nullptr;
    const model::Activity* turn = nullptr;
};

/// Who waits for a turn, the one that has waited longest first.
std::vector<WaitingOne> waitingForTurn(const model::World& world);

constexpr int mostTurnKey = 9;

/// 1 for the main process, 2 for its first child …, so that a process keeps its key; nothing for
/// those born when all keys are given.
std::optional<int> turnKeyOf(const model::ProcessNow& process);

} // namespace gui
