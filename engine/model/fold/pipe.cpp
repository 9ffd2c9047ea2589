// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/fold/activities.h"
#include "model/fold/channel.h"

namespace model::fold {

void apply(World&, const At&, const trace::PipeCreated&) {}

void apply(World& world, const At& at, const trace::PipeSendBegin& event)
{
    begin(world, at,
          {.doing = Doing::Sending,
           .id = event.pipe.value,
           .index = event.message.value,
           .value = event.value});
}

void apply(World& world, const At& at, const trace::PipeSendEnd& event)
{
    end(world, at, Doing::Sending, event.pipe.value);
}

void apply(World& world, const At& at, const trace::PipeRecvBegin& event)
{
    begin(world, at, {.doing = Doing::Receiving, .id = event.pipe.value});
}

void apply(World& world, const At& at, const trace::PipeRecvEnd& event)
{
    end(world, at, Doing::Receiving, event.pipe.value);
}

void apply(World&, const At&, const trace::PipeClosed&) {}

void apply(World& world, const At& at, const trace::PipeEof& event)
{
    end(world, at, Doing::Receiving, event.pipe.value);
}

} // namespace model::fold
