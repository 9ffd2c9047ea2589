// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/fold/program.h"

#include "model/fold/activities.h"
#include "trace/wire.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace model::fold {

namespace {

/// The command without the program's folder, in one line, and no longer than a lane's name may be.
std::string nameOf(const trace::Texts& argv)
{
    constexpr std::size_t longest = 24;
    std::string name;
    for (const std::string& word : argv)
        name += name.empty() ? word.substr(word.rfind('/') + 1) : ' ' + word;
    std::ranges::replace_if(
        name, [](unsigned char c) { return c < ' '; }, ' ');
    if (name.size() <= longest)
        return name;
    return std::string(trace::cutText(name, longest)) + "…";
}

/// When the call began in which the process is that starts a program; now, if it is in none.
Time callOf(const World& world, pid_t starter)
{
    const ProcessNow* process = world.process(starter);
    if (process == nullptr)
        return world.now;
    const auto& all = process->activities;
    const auto call = std::find_if(all.rbegin(), all.rend(), [](const Activity& activity) {
        return activity.doing == Doing::Starting;
    });
    return call == all.rend() ? world.now : std::min(call->since, world.now);
}

} // namespace

void apply(World& world, const At& at, const trace::SubprocessStartBegin& event)
{
    begin(world, at, {.doing = Doing::Starting, .value = nameOf(event.argv)});
}

void apply(World& world, const At& at, const trace::SubprocessStartEnd& event)
{
    // The kernel makes the process at once; its parent may be told of it long after, on a busy CPU.
    const Time startedAt = callOf(world, at.pid);
    end(world, at, Doing::Starting, 0);
    if (event.child <= 0)
        return;
    const ProcessNow* known = world.process(event.child);
    if (known && known->life != Life::Reaped)
        return;
    ProcessNow& program = welcome(world, at, event.child, at.pid, nameOf(event.argv));
    program.life = Life::Running;
    program.isProgram = true;
    program.startedAt = startedAt;
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
