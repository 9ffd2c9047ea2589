// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/process/passport.h"
#include "mp/process/started.h"

namespace mp {

/// The spawn start method: the child is a fresh image of this program, with this program's
/// arguments. It inherits standard input, output and error, what the start packed, and the run's
/// own descriptors; mp::freezeSupport() makes it a child. Throws std::system_error if it cannot
/// be made.
Started spawnChild(const PackedStart& start);

} // namespace mp
