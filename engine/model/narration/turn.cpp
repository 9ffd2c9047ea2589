// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/turn.h"
#include "model/narration/tell.h"
#include "model/words/say.h"
#include "model/words/state.h"

namespace model::narration {

Told tell(const At&, const trace::RunStepping& event, const World&)
{
    return event.on ? Words{"From now on every process waits for its turn",
                            "从现在起每个进程都等待轮到自己"}
                    : Words{"No process waits for its turn any more", "进程不再等待轮次"};
}

Told tell(const At& at, const trace::TurnBegin&, const World& world)
{
    const Words who = nameInWords(at.pid, world);
    const ProcessNow* process = world.process(at.pid);
    const Activity* turn = process ? turnOf(*process) : nullptr;
    if (!turn)
        return say("{} waits for its turn", "{} 等待轮到自己", who);
    return say("{} waits for its turn, next is {}", "{} 等待轮到自己，接下来是 {}", who,
               nextInWords(*turn, world));
}

Told tell(const At& at, const trace::TurnEnd&, const World& world)
{
    return say("{} has its turn and goes on", "轮到 {}，继续运行", nameInWords(at.pid, world));
}

} // namespace model::narration
