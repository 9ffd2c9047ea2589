// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace cli {

/// Opens /dev/null on each of descriptors 0, 1 and 2 that the caller closed, so that no file of
/// ours can be mistaken for a standard stream.
void openStandardStreams();

/// From now on a write to a pipe that nobody reads fails instead of ending this process. Programs
/// started later have the default again.
void reportClosedPipesAsErrors();

/// Writes all of it, unbuffered; may block. False when nobody reads that descriptor any more, or
/// when an Interruption came while it blocked; throws std::system_error for any other failure.
[[nodiscard]] bool writeAll(int descriptor, std::string_view text);

} // namespace cli
