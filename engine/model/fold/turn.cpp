// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/fold/turn.h"

#include "model/fold/activities.h"
#include "trace/kinds.h"

namespace model::fold {

namespace {

/// "counter", "5", "counter = 5", and "squares.append(5)" for a call that writes.
std::string shown(const trace::TurnBegin& event)
{
    if (event.name.empty() || event.value.empty())
        return event.name + event.value;
    if (event.name.ends_with("()"))
        return event.name.substr(0, event.name.size() - 1) + event.value + ')';
    return event.name + " = " + event.value;
}

} // namespace

void apply(World& world, const At&, const trace::RunStepping& event)
{
    world.run.isStepping = event.on;
}

void apply(World& world, const At& at, const trace::TurnBegin& event)
{
    begin(world, at,
          {.doing = Doing::WaitingTurn,
           .ask = event.ask,
           .id = event.object,
           .index =
               trace::kindNumberOf(event.operation).value_or(trace::kindNumber<trace::Unknown>()),
           .value = shown(event)});
}

void apply(World& world, const At& at, const trace::TurnEnd& event)
{
    if (ProcessNow* process = living(world, at, at.pid))
        std::erase_if(process->activities, [&event](const Activity& activity) {
            return activity.doing == Doing::WaitingTurn && activity.ask == event.ask;
        });
}

void apply(World&, const At&, const trace::TurnRefused&) {}

} // namespace model::fold
