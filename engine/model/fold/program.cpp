// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/fold/program.h"

#include "model/fold/activities.h"

#include <fmt/format.h>

#include <cmath>

namespace model::fold {

namespace {

std::string nameOf(const trace::Texts& argv)
{
    if (argv.empty())
        return {};
    return argv.front().substr(argv.front().rfind('/') + 1);
}

} // namespace

void apply(World&, const At&, const trace::SharedCreated&) {}

void apply(World&, const At&, const trace::SharedRead&) {}

void apply(World&, const At&, const trace::SharedWritten&) {}

void apply(World& world, const At& at, const trace::SubprocessStartBegin& event)
{
    begin(world, at, {.doing = Doing::Starting, .value = nameOf(event.argv)});
}

void apply(World& world, const At& at, const trace::SubprocessStartEnd& event)
{
    end(world, at, Doing::Starting, 0);
    if (event.child <= 0)
        return;
    const ProcessNow* known = world.process(event.child);
    if (!known || known->life == Life::Reaped)
        welcome(world, at, event.child, at.pid, nameOf(event.argv)).life = Life::Running;
}

void apply(World& world, const At& at, const trace::SubprocessFailed&)
{
    end(world, at, Doing::Starting, 0);
}

void apply(World& world, const At& at, const trace::SubprocessCommunicateBegin& event)
{
    begin(world, at,
          {.doing = Doing::Communicating, .id = static_cast<std::uint64_t>(event.child)});
}

void apply(World& world, const At& at, const trace::SubprocessCommunicateEnd& event)
{
    end(world, at, Doing::Communicating, static_cast<std::uint64_t>(event.child));
}

void apply(World&, const At&, const trace::OutputWritten&) {}

void apply(World& world, const At& at, const trace::SleepBegin& event)
{
    // A random pause has more digits than a reader wants.
    const double seconds = std::round(event.seconds * 1000) / 1000;
    begin(world, at, {.doing = Doing::Sleeping, .value = fmt::format("{:g}", seconds)});
}

void apply(World& world, const At& at, const trace::SleepEnd&)
{
    end(world, at, Doing::Sleeping, 0);
}

void apply(World& world, const At& at, const trace::LineReached& event)
{
    if (ProcessNow* process = living(world, at, at.pid)) {
        process->file = event.file;
        process->line = event.line;
    }
}

} // namespace model::fold
