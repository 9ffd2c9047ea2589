// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>

namespace trace {

/// True if decode() takes these bytes as one frame. Much cheaper than decode(): it allocates
/// nothing. For whoever passes on what a process that may have gone wild has written.
[[nodiscard]] bool isSound(std::span<const std::byte> frame);

} // namespace trace
