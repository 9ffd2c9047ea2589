// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trace/control.h"
#include "trace/events.h"

#include <stdexcept>
#include <string>

/// The writing side: what a traced process calls. Everything here is cheap and does nothing when
/// the process is not traced; with a traced process and an awake reader no call makes a system call
/// (clock_gettime is answered by the vDSO).
namespace trace {

/// Maps the segment whose descriptors the runner left open and named in PROCESSLAB_TRACE
/// ("<segment fd>:<eventfd>"). Without that variable the process stays untraced. Called once, at
/// the start of a program image. Throws std::runtime_error, with one sentence, if the variable is
/// there and what it names is no segment of this version.
void attach();

/// True once attach() found a segment.
bool isTraced();

/// What attach() found, for whoever passes it on to a program image; -1 when untraced.
struct InheritedDescriptors {
    int segment = -1;
    int wake = -1;
    std::string environmentValue() const; ///< of PROCESSLAB_TRACE
};
InheritedDescriptors inheritedDescriptors();

/// The control page of the run; nullptr when untraced.
ControlPage* control();

/// Called in a forked child before anything else: the parent's rings are not this process's rings.
/// attach() has fork(2) call it by itself; a second call changes nothing.
void afterForkInChild();

/// A new id, unique in the run (in the process, when untraced).
std::uint64_t nextId();

/// Waits while the user has paused the run; returns at once otherwise and when untraced. record()
/// calls it for every event of a lesson's process, before the time is taken.
void waitWhilePaused();

/// Records that an E happened here and now: one argument for each field, in the order of its
/// declaration; strings may be given as views and are cut at 4 KiB on a character's edge. The
/// calling thread gets a ring of its own at its first event and gives it back when it ends.
/// Blocks only while the ring is full and the reader lives. An event recorded by a signal handler
/// that interrupted record() is dropped and counted.
template <class E, class... Arguments>
void record(const Arguments&... arguments);

} // namespace trace

#include "trace/writer_impl.h"
