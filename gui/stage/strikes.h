// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/stage/process_block.h"

namespace gui {

/// The signals that strike now, each at the box that it strikes, out of its sender's: for a moment,
/// and at a zombie until it is reaped.
StagePieces strikePieces(const StageMoment& moment, const std::map<pid_t, QRectF>& boxes);

} // namespace gui
