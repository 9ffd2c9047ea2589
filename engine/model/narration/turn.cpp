// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/turn.h"
#include "model/narration/tell.h"
#include "model/words/say.h"
#include "model/words/state.h"

#include <algorithm>

namespace model::narration {

Told tell(const At&, const trace::RunStepping& event, const World&)
{
    return event.on
               ? Words{"From now on every process waits for its turn", "从现在起每个进程都等待放行"}
               : Words{"No process waits for its turn any more", "进程不再等待放行"};
}

Told tell(const At& at, const trace::TurnBegin& event, const World& world)
{
    const Words who = nameInWords(at.pid, world);
    const ProcessNow* process = world.process(at.pid);
    const auto turns = process ? turnsOf(*process) : std::vector<const Activity*>();
    const auto turn = std::ranges::find(turns, event.ask, &Activity::ask);
    if (turn == turns.end())
        return say("{} waits for its turn", "{} 等待放行", who);
    return say("{} waits for its turn, next is {}", "{} 等待放行，接下来是 {}", who,
               nextInWords(**turn, world));
}

Told tell(const At& at, const trace::TurnEnd&, const World& world)
{
    return say("{} has its turn and goes on", "{} 被放行，继续运行", nameInWords(at.pid, world));
}

Told tell(const At&, const trace::TurnRefused& event, const World& world)
{
    return say("A second turn for what {} has already gone on with is refused",
               "{} 已经继续运行，重复的放行被拒绝", nameInWords(event.child, world));
}

} // namespace model::narration
