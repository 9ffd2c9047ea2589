// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

namespace gui {

/// How much larger than usual a picture in the middle of the window may be drawn that is so many
/// pixels wide: as in the drawings up to a usual window, and larger in a large one, though less so
/// than the window, since more is to be seen there, too.
constexpr double growthIn(double width)
{
    constexpr double usualWidth = 780;
    constexpr double share = 0.4;
    constexpr double most = 2;
    return std::clamp(1 + (width / usualWidth - 1) * share, 1.0, most);
}

} // namespace gui
