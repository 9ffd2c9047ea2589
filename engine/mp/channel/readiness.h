// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/process/time.h"

#include <span>
#include <vector>

namespace mp {

/// Waits until at least one descriptor is readable or at its end, and gives the places of those
/// that are; none if the timeout came first, which may be missing: for ever. It is told of in
/// events, unless the timeout is zero or less: then it only looks.
std::vector<std::size_t> waitUntilReady(std::span<const int> descriptors,
                                        std::optional<Seconds> timeout);

} // namespace mp
