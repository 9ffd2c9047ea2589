// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/fold/activities.h"
#include "model/fold/channel.h"
#include "model/fold/known.h"

#include <algorithm>

namespace model::fold {

namespace {

PipeNow& pipeOf(World& world, trace::PipeId id)
{
    return known(world.pipes, id);
}

void endOfReceiving(World& world, const At& at, trace::PipeId id)
{
    end(world, at, Doing::Receiving, id.value);
    pipeOf(world, id).receivers.erase(at.pid);
}

/// Nothing if it is not in flight.
std::optional<PipeMessage> take(PipeNow& pipe, trace::MessageId message)
{
    const auto found = std::ranges::find(pipe.inFlight, message, &PipeMessage::message);
    if (found == pipe.inFlight.end())
        return {};
    PipeMessage taken = std::move(*found);
    pipe.inFlight.erase(found);
    return taken;
}

} // namespace

void forgetWaitsInPipes(World& world, pid_t pid)
{
    for (auto& [id, pipe] : world.pipes) {
        pipe.senders.erase(pid);
        pipe.receivers.erase(pid);
    }
}

void apply(World& world, const At&, const trace::PipeCreated& event)
{
    pipeOf(world, event.pipe).isDuplex = event.duplex;
}

void apply(World& world, const At& at, const trace::PipeSendBegin& event)
{
    begin(world, at,
          {.doing = Doing::Sending,
           .id = event.pipe.value,
           .index = event.message.value,
           .value = event.value});
    PipeNow& pipe = pipeOf(world, event.pipe);
    pipe.senders.insert(at.pid);
    pipe.inFlight.push_back(
        {event.message, event.value, event.bytes, event.end, at.pid, world.now});
    if (pipe.inFlight.size() > PipeNow::inFlightLimit)
        pipe.inFlight.pop_front();
}

void apply(World& world, const At& at, const trace::PipeSendEnd& event)
{
    end(world, at, Doing::Sending, event.pipe.value);
    PipeNow& pipe = pipeOf(world, event.pipe);
    pipe.senders.erase(at.pid);
    if (event.ok)
        ++pipe.sent;
    else
        take(pipe, event.message);
}

void apply(World& world, const At& at, const trace::PipeRecvBegin& event)
{
    begin(world, at, {.doing = Doing::Receiving, .id = event.pipe.value});
    pipeOf(world, event.pipe).receivers.insert(at.pid);
}

void apply(World& world, const At& at, const trace::PipeRecvEnd& event)
{
    endOfReceiving(world, at, event.pipe);
    if (!event.message)
        return;
    PipeNow& pipe = pipeOf(world, event.pipe);
    ++pipe.received;
    auto message = take(pipe, event.message);
    if (!message)
        return;
    pipe.recent.push_back({std::move(*message), at.pid, world.now});
    if (pipe.recent.size() > PipeNow::recentLimit)
        pipe.recent.pop_front();
}

void apply(World&, const At&, const trace::PipeClosed&) {}

void apply(World& world, const At& at, const trace::PipeEof& event)
{
    endOfReceiving(world, at, event.pipe);
}

void apply(World& world, const At& at, const trace::WaitBegin& event)
{
    begin(world, at,
          {.doing = Doing::WaitingReady, .isTimed = isTimed(event), .index = event.objects});
}

void apply(World& world, const At& at, const trace::WaitEnd&)
{
    end(world, at, Doing::WaitingReady, 0);
}

} // namespace model::fold
