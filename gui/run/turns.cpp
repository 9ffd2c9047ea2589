// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/run/turns.h"

#include "model/words/turn.h"

#include <algorithm>

namespace gui {

std::vector<const model::ProcessNow*> waitingForTurn(const model::World& world)
{
    std::vector<const model::ProcessNow*> waiting;
    for (const auto& [pid, process] : world.processes) {
        if (model::turnOf(process) != nullptr)
            waiting.push_back(&process);
    }
    std::ranges::stable_sort(waiting, {}, [](const model::ProcessNow* process) {
        return model::turnOf(*process)->since;
    });
    return waiting;
}

std::optional<int> turnKeyOf(const model::ProcessNow& process)
{
    if (process.birth >= mostTurnKey)
        return {};
    return static_cast<int>(process.birth) + 1;
}

} // namespace gui
