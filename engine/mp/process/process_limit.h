// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/process/shared_block.h"

#include <array>
#include <atomic>
#include <sys/types.h>

namespace mp {

/// A place for each process of the run but the main one; shared by all of them. 0: free. A PID:
/// that process's. Minus a PID: reserved by that process for its next child.
struct Census {
    static constexpr const char* kind = "Census";
    std::array<std::atomic<pid_t>, 4096> places{};
};

/// The run's census, made by the process that asks first: before its first child, so that it can
/// hand it to all of them.
const SharedBlock<Census>& census();
/// In a child that inherits no memory.
void adoptCensus(SharedBlock<Census> census);

/// Reserves a place for one more living process of the run, for the caller's next child. Throws
/// std::runtime_error, in one clear sentence, when PROCESSLAB_PROCESS_LIMIT processes live already.
/// Whose parent was killed gives back nothing: such places are found when they are short.
void takeProcess();
/// The reserved place is this child's.
void giveProcess(pid_t child);
/// The child has been reaped; 0: no child came of what was reserved.
void giveBackProcess(pid_t child = 0);

} // namespace mp
