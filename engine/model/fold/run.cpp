// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/fold/run.h"

namespace model::fold {

void apply(World& world, const At&, const trace::RunBegin& event)
{
    RunNow& run = world.run;
    run.hasBegun = true;
    run.lesson = event.lesson;
    run.seed = event.seed;
    run.speed = event.speed;
    run.method = event.method;
    run.format = event.format;
    for (const std::string& knob : event.knobs) {
        const auto equals = knob.find('=');
        if (equals != std::string::npos)
            run.knobs[knob.substr(0, equals)] = knob.substr(equals + 1);
    }
}

void apply(World& world, const At&, const trace::RunPaused&)
{
    world.run.isPaused = true;
}

void apply(World& world, const At&, const trace::RunResumed&)
{
    world.run.isPaused = false;
}

void apply(World& world, const At&, const trace::RunSpeed& event)
{
    world.run.speed = event.speed;
}

void apply(World& world, const At&, const trace::RunLimit& event)
{
    world.run.limitMessage = event.message;
}

void apply(World& world, const At&, const trace::RunEnding&)
{
    world.run.isBeingEnded = true;
}

void apply(World& world, const At&, const trace::RunEnd& event)
{
    RunNow& run = world.run;
    run.hasEnded = true;
    run.isPaused = false;
    run.isStepping = false;
    run.outcome = event.outcome;
    run.code = event.code;
    run.dropped = event.dropped;
    run.endedAt = world.now;
}

void apply(World&, const At&, const trace::Unknown&) {}

} // namespace model::fold
