// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace lessons {

/// How many letters must be added, removed or changed to make one word of the other.
std::size_t editDistance(std::string_view from, std::string_view to);

} // namespace lessons
