// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/run/turns.h"

#include "model/words/turn.h"

#include <algorithm>

namespace gui {

std::vector<WaitingOne> waitingForTurn(const model::World& world)
{
    std::vector<WaitingOne> waiting;
    for (const auto& [pid, process] : world.processes) {
        for (const model::Activity* turn : model::turnsOf(process))
            waiting.push_back({&process, turn});
    }
    std::ranges::stable_sort(waiting, {}, [](const WaitingOne& one) { return one.turn->since; });
    return waiting;
}

std::optional<int> turnKeyOf(const model::ProcessNow& process)
{
    if (process.birth >= mostTurnKey)
        return {};
    return static_cast<int>(process.birth) + 1;
}

} // namespace gui
