// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/stage/process_block.h"

namespace gui {

/// Every process under its real parent (the one that getppid() gives), pools and arrows included.
/// With more than stage::mostBoxes of them those that have ended are only counted.
Block treeBlock(const StageMoment& moment, double width);

} // namespace gui
