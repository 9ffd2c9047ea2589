// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/process/current_process.h"

#include <functional>

namespace mp {

/// Runs the body of the main process, applies the exit rules and ends the process; its exit status
/// is what the body returned. Never returns.
[[noreturn]] void runMain(const std::function<int()>& body) noexcept;

/// The same for a new process that is to be a child (BaseProcess._bootstrap): it becomes what
/// `birth` says and reads nothing (/dev/null) on standard input.
[[noreturn]] void beChild(const Birth& birth, ParentProcess parent,
                          const std::function<void()>& body) noexcept;

/// What is buffered now would else be written once more by a forked child, and out of order by any.
void flushStandardStreams();

} // namespace mp
