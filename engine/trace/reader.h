// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trace/codec.h"
#include "trace/segment.h"

#include <functional>
#include <memory>

namespace trace {

/// The reading side of a segment: makes one ordered stream out of all rings and of the runner's own
/// events. One thread of one process, the runner, has one.
///
/// The stream is ordered by t; seq counts from 1 per process. Nothing younger than `slack` is given
/// out, so that a writer that was interrupted between taking the time and publishing can still be
/// put in its place; one that comes later yet gets the time of the event before it. What an event
/// caused always comes after it. A process.dead comes before the process.exit of the same child:
/// where add() has not brought it in time, it is made up at the time of the exit.
class Reader
{
public:
    using Visit = std::function<void(std::span<const std::byte> frame)>;

    explicit Reader(Segment& segment,
                    std::chrono::nanoseconds slack = std::chrono::microseconds(500));
    /// Nobody drains any more: writers no longer wait.
    ~Reader();
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;

    /// Hands over what is old enough; the bytes are valid during the visit. True if something is
    /// held back or was handed over: call again within a millisecond or so. Makes no system call
    /// unless a writer waits.
    bool drain(const Visit& visit);

    /// Hands over everything that is there. For the end of a run, when no writer lives.
    void flush(const Visit& visit);

    /// To be called before waiting on wakeDescriptor(). False if there is something to drain: do
    /// not sleep then. Writers make one system call to wake a sleeping reader, none otherwise.
    [[nodiscard]] bool goToSleep();
    /// After the wait, however it ended.
    void wakeUp();
    /// Becomes readable when an event is recorded while the reader sleeps. The segment's.
    int wakeDescriptor() const;

    /// Brings in an event of the runner's own; `seq` is given here, a time before what was already
    /// handed over is moved up. A second process.dead of the same death is left out.
    void add(const Record& record);

    /// The process is dead: its rings are free for others as soon as they are drained.
    void forget(pid_t pid);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace trace
