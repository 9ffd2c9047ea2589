// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/line/at_line.h"

#include <sys/types.h>

namespace lab {

/// Python's os.fork(): makes a copy of this process with the calling thread only, and returns in
/// both: 0 in the child, the child's PID in its parent. The child goes on behind the call, under
/// the exit rules, and multiprocessing does not know it as a child: nobody joins it but waitpid().
/// It is traced as a process of the run named "fork-N"; N counts all children of its parent. Throws
/// std::system_error if it cannot be made, std::runtime_error beyond the run's limit of processes.
pid_t fork(mp::AtLine = mp::AtLine());

/// Waits for a child that fork() made to end, and reaps it. Its exit code, or minus the signal that
/// killed it (os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])). Throws std::invalid_argument for
/// any other PID, and for one that was reaped before.
int waitpid(pid_t child, mp::AtLine = mp::AtLine());

} // namespace lab
