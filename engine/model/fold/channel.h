// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/world.h"

namespace model::fold {

void apply(World&, const At&, const trace::QueueCreated&);
void apply(World&, const At&, const trace::QueuePutBegin&);
void apply(World&, const At&, const trace::QueuePutEnd&);
void apply(World&, const At&, const trace::QueueFed&);
void apply(World&, const At&, const trace::QueueGetBegin&);
void apply(World&, const At&, const trace::QueueGetEnd&);
void apply(World&, const At&, const trace::QueueTaskDone&);
void apply(World&, const At&, const trace::QueueJoinBegin&);
void apply(World&, const At&, const trace::QueueJoinEnd&);
void apply(World&, const At&, const trace::PipeCreated&);
void apply(World&, const At&, const trace::PipeSendBegin&);
void apply(World&, const At&, const trace::PipeSendEnd&);
void apply(World&, const At&, const trace::PipeRecvBegin&);
void apply(World&, const At&, const trace::PipeRecvEnd&);
void apply(World&, const At&, const trace::PipeClosed&);
void apply(World&, const At&, const trace::PipeEof&);
void apply(World&, const At&, const trace::WaitBegin&);
void apply(World&, const At&, const trace::WaitEnd&);

/// A dead process waits in no put(), get() or join() any more.
void forgetWaitsInQueues(World& world, pid_t pid);
/// Nor in a send() or a recv().
void forgetWaitsInPipes(World& world, pid_t pid);

} // namespace model::fold
