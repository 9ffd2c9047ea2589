// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/words/words.h"
#include "model/world.h"

/// The one copy of the sentences that window, command line and pictures say about processes.
namespace model {

/// "ended well (exit code 0)", "ended by SIGTERM (exit code -15)".
Words exitInWords(std::int32_t code);

/// "waits in join() for Process-1": what the process does inside that call.
Words activityInWords(const Activity& activity, const World& world);

/// Of the task that the activity RunningTask is about, as its pool counts; as its job does, if the
/// pool does not know it any more.
std::uint64_t taskNumber(const Activity& task, const World& world);

/// What the process does now, or how it ended: "runs task 4", "dead, waits to be reaped by
/// MainProcess", "ended by SIGTERM (exit code -15)".
Words processInWords(const ProcessNow& process, const World& world);

/// Its name, "Process Lab" for the runner, or "process 123" when it has none that we know.
Words nameInWords(pid_t pid, const World& world);

} // namespace model
