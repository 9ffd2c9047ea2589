// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/timeline.h"

#include <set>

namespace gui {

/// "Because": the arrows that led to an arrow, itself included. Before each arrow stands the last
/// one that had reached its sender by then, back to the start of everything.
std::set<std::size_t> chainTo(const model::ArrowList& arrows, std::size_t arrow);

/// The arrows that led to what `pid` does at `slice`: for a wait the arrow that ended it, else the
/// last one that had reached the process when the slice began.
std::set<std::size_t> chainTo(const model::ArrowList& arrows, pid_t pid, const model::Slice& slice);

} // namespace gui
