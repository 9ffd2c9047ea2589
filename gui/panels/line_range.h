// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace gui {

/// Lines of a lesson's C++ program, as its events tell them: both included, counted from 1.
struct LineRange {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    friend bool operator==(const LineRange&, const LineRange&) = default;
};

using LineRanges = std::vector<LineRange>;

} // namespace gui
