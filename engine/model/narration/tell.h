// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/words/words.h"
#include "model/world.h"

#include <optional>

/// One sentence a kind; a missing one does not compile. Nothing: a listener need not hear of it.
namespace model::narration {

using Told = std::optional<Words>;

Told tell(const At&, const trace::RunBegin&, const World&);
Told tell(const At&, const trace::RunPaused&, const World&);
Told tell(const At&, const trace::RunResumed&, const World&);
Told tell(const At&, const trace::RunSpeed&, const World&);
Told tell(const At&, const trace::RunLimit&, const World&);
Told tell(const At&, const trace::RunEnding&, const World&);
Told tell(const At&, const trace::RunEnd&, const World&);

Told tell(const At&, const trace::ProcessStartBegin&, const World&);
Told tell(const At&, const trace::ProcessStartEnd&, const World&);
Told tell(const At&, const trace::ProcessBegin&, const World&);
Told tell(const At&, const trace::ProcessReturned&, const World&);
Told tell(const At&, const trace::ProcessEnd&, const World&);
Told tell(const At&, const trace::ProcessDead&, const World&);
Told tell(const At&, const trace::ProcessExit&, const World&);
Told tell(const At&, const trace::ProcessState&, const World&);
Told tell(const At&, const trace::ProcessSignal&, const World&);
Told tell(const At&, const trace::JoinBegin&, const World&);
Told tell(const At&, const trace::JoinEnd&, const World&);
Told tell(const At&, const trace::ChildrenListed&, const World&);

Told tell(const At&, const trace::PoolCreated&, const World&);
Told tell(const At&, const trace::PoolClosed&, const World&);
Told tell(const At&, const trace::PoolTerminated&, const World&);
Told tell(const At&, const trace::PoolJoinBegin&, const World&);
Told tell(const At&, const trace::PoolJoinEnd&, const World&);
Told tell(const At&, const trace::TaskSubmitted&, const World&);
Told tell(const At&, const trace::TaskBegin&, const World&);
Told tell(const At&, const trace::TaskEnd&, const World&);
Told tell(const At&, const trace::ResultReady&, const World&);
Told tell(const At&, const trace::ResultGetBegin&, const World&);
Told tell(const At&, const trace::ResultGetEnd&, const World&);
Told tell(const At&, const trace::WorkerStopped&, const World&);

Told tell(const At&, const trace::QueueCreated&, const World&);
Told tell(const At&, const trace::QueuePutBegin&, const World&);
Told tell(const At&, const trace::QueuePutEnd&, const World&);
Told tell(const At&, const trace::QueueFed&, const World&);
Told tell(const At&, const trace::QueueGetBegin&, const World&);
Told tell(const At&, const trace::QueueGetEnd&, const World&);
Told tell(const At&, const trace::QueueTaskDone&, const World&);
Told tell(const At&, const trace::QueueJoinBegin&, const World&);
Told tell(const At&, const trace::QueueJoinEnd&, const World&);
Told tell(const At&, const trace::PipeCreated&, const World&);
Told tell(const At&, const trace::PipeSendBegin&, const World&);
Told tell(const At&, const trace::PipeSendEnd&, const World&);
Told tell(const At&, const trace::PipeRecvBegin&, const World&);
Told tell(const At&, const trace::PipeRecvEnd&, const World&);
Told tell(const At&, const trace::PipeClosed&, const World&);
Told tell(const At&, const trace::PipeEof&, const World&);
Told tell(const At&, const trace::WaitBegin&, const World&);
Told tell(const At&, const trace::WaitEnd&, const World&);

Told tell(const At&, const trace::LockCreated&, const World&);
Told tell(const At&, const trace::LockAcquireBegin&, const World&);
Told tell(const At&, const trace::LockAcquireEnd&, const World&);
Told tell(const At&, const trace::LockReleased&, const World&);
Told tell(const At&, const trace::LockRecovered&, const World&);
Told tell(const At&, const trace::EventCreated&, const World&);
Told tell(const At&, const trace::EventSet&, const World&);
Told tell(const At&, const trace::EventCleared&, const World&);
Told tell(const At&, const trace::EventWaitBegin&, const World&);
Told tell(const At&, const trace::EventWaitEnd&, const World&);
Told tell(const At&, const trace::ConditionCreated&, const World&);
Told tell(const At&, const trace::ConditionWaitBegin&, const World&);
Told tell(const At&, const trace::ConditionWaitEnd&, const World&);
Told tell(const At&, const trace::ConditionNotified&, const World&);
Told tell(const At&, const trace::BarrierCreated&, const World&);
Told tell(const At&, const trace::BarrierWaitBegin&, const World&);
Told tell(const At&, const trace::BarrierWaitEnd&, const World&);
Told tell(const At&, const trace::BarrierBroken&, const World&);
Told tell(const At&, const trace::BarrierReset&, const World&);

Told tell(const At&, const trace::SharedCreated&, const World&);
Told tell(const At&, const trace::SharedRead&, const World&);
Told tell(const At&, const trace::SharedWritten&, const World&);

Told tell(const At&, const trace::SubprocessStartBegin&, const World&);
Told tell(const At&, const trace::SubprocessStartEnd&, const World&);
Told tell(const At&, const trace::SubprocessFailed&, const World&);
Told tell(const At&, const trace::SubprocessCommunicateBegin&, const World&);
Told tell(const At&, const trace::SubprocessCommunicateEnd&, const World&);

Told tell(const At&, const trace::OutputWritten&, const World&);
Told tell(const At&, const trace::SleepBegin&, const World&);
Told tell(const At&, const trace::SleepEnd&, const World&);
Told tell(const At&, const trace::LineReached&, const World&);

Told tell(const At&, const trace::RunStepping&, const World&);
Told tell(const At&, const trace::TurnBegin&, const World&);
Told tell(const At&, const trace::TurnEnd&, const World&);
Told tell(const At&, const trace::TurnRefused&, const World&);

Told tell(const At&, const trace::Unknown&, const World&);

} // namespace model::narration
