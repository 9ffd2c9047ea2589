// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Lengths on a stage at scale 1, in pixels.
namespace gui::stage {

constexpr double margin = 14;
constexpr double tightBottom = 6;
constexpr double gap = 14;
constexpr double levelGap = 26; ///< between a parent and its children: an arrow's length
constexpr double tightLevelGap = 16;
constexpr double boxHeight = 48;
constexpr double tightBoxHeight = 44;
constexpr double leastBox = 126;
constexpr double mostBox = 240;
constexpr double goHeight = 26; ///< of a button in a box, and of its margin
constexpr double handGap = 5;
constexpr double handHeight = 24;
constexpr double headingHeight = 22;
constexpr double rowHeight = 26;
constexpr double rowGap = 6;
constexpr double chipGap = 6;
constexpr double tubeHeight = 32;

// A crowd stands closer.
constexpr std::size_t crowd = 8;
constexpr double crowdGap = 8;
constexpr double crowdBoxHeight = 42;
constexpr double leastCrowdBox = 132;
constexpr double denseGap = 5;
constexpr double denseBoxHeight = 36;
constexpr double leastDenseBox = 76;
constexpr std::size_t mostBoxes = 64;

} // namespace gui::stage
