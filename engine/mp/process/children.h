// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/line/at_line.h"
#include "mp/process/child.h"

#include <vector>

namespace mp {

/// Every child of this process that runs (multiprocessing.active_children()). Ended ones are
/// reaped on the way. The order promises nothing.
std::vector<ChildPointer> activeChildren(AtLine = AtLine());

/// Reaps the children that have ended, as start() does first (CPython: process._cleanup).
void reapEndedChildren();

/// Children that nobody has reaped yet, the youngest last.
std::vector<ChildPointer> allChildren();
void rememberChild(ChildPointer child);
void forgetChild(const Child& child);
/// In a new child: the parent's children are not its own.
void forgetChildrenAfterFork();

} // namespace mp
