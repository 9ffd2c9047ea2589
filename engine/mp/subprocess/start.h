// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/subprocess/command.h"
#include "mp/subprocess/options.h"
#include "os/pidfd.h"

#include <array>

namespace subprocess {

/// Starts the command with these as its 0, 1 and 2, and records that. Throws an OSError that names
/// the program or the directory that is missing or not allowed.
os::Pidfd startProgram(const Command& command, const Options& options,
                       const std::array<int, 3>& standard);

} // namespace subprocess
