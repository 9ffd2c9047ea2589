// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/process/child.h"

namespace subprocess {

/// Keeps a program that nobody waits for any more, so that it can be reaped when it has ended
/// (CPython: subprocess._active).
void abandon(mp::ChildPointer child);

/// Reaps the abandoned programs that have ended.
void reapAbandoned();

} // namespace subprocess
