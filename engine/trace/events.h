// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trace/events/channel.h"
#include "trace/events/pool.h"
#include "trace/events/process.h"
#include "trace/events/program.h"
#include "trace/events/run.h"
#include "trace/events/shared.h"
#include "trace/events/subprocess.h"
#include "trace/events/sync.h"
#include "trace/events/turn.h"

#include <variant>

/// The vocabulary: every kind of event, each declared once. Ring, stream, JSON Lines and tests
/// derive from it.
namespace trace {

/// A kind that this version does not know, kept so that nothing is lost on the way through.
struct Unknown {
    static constexpr std::string_view kind = "unknown";
    Text originalKind;

    static constexpr std::string_view fieldNames = "kind";
    static constexpr auto fields(auto& self) { return std::tie(self.originalKind); }
};

/// Any event. The position in this list is the kind's number inside one segment or one recording;
/// across versions kinds are told apart by name, so the order may change.
// clang-format off
using AnyEvent = std::variant<
    RunBegin, RunPaused, RunResumed, RunSpeed, RunLimit, RunEnding, RunEnd,
    ProcessStartBegin, ProcessStartEnd, ProcessBegin, ProcessReturned, ProcessEnd, ProcessDead, ProcessExit, ProcessState, ProcessSignal, JoinBegin, JoinEnd, ChildrenListed,
    PoolCreated, PoolClosed, PoolTerminated, PoolJoinBegin, PoolJoinEnd, TaskSubmitted, TaskBegin, TaskEnd, ResultReady, ResultGetBegin, ResultGetEnd, WorkerStopped,
    QueueCreated, QueuePutBegin, QueuePutEnd, QueueFed, QueueGetBegin, QueueGetEnd, QueueTaskDone, QueueJoinBegin, QueueJoinEnd, PipeCreated, PipeSendBegin, PipeSendEnd, PipeRecvBegin, PipeRecvEnd, PipeClosed, PipeEof, WaitBegin, WaitEnd,
    LockCreated, LockAcquireBegin, LockAcquireEnd, LockReleased, LockRecovered, EventCreated, EventSet, EventCleared, EventWaitBegin, EventWaitEnd, ConditionCreated, ConditionWaitBegin, ConditionWaitEnd, ConditionNotified, BarrierCreated, BarrierWaitBegin, BarrierWaitEnd, BarrierBroken, BarrierReset,
    SharedCreated, SharedRead, SharedWritten,
    SubprocessStartBegin, SubprocessStartEnd, SubprocessFailed, SubprocessCommunicateBegin, SubprocessCommunicateEnd,
    RunStepping, TurnBegin, TurnEnd, TurnRefused,
    OutputWritten, SleepBegin, SleepEnd, LineReached,
    Unknown>;
// clang-format on

/// When, who, and the how-manieth event of that process. `t` counts from run.begin on
/// CLOCK_MONOTONIC.
struct At {
    std::chrono::nanoseconds t{0};
    pid_t pid = 0;
    std::uint32_t seq = 0;

    friend bool operator==(const At&, const At&) = default;
};

/// One thing that happened.
struct Record {
    At at;
    AnyEvent event;
};

} // namespace trace
