// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/line/at_line.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace mp {

/// A place in a row as Python counts it: below zero from the end.
using Place = std::ptrdiff_t;

/// A place in square brackets, which have no room for a second argument.
struct PlaceAtLine {
    PlaceAtLine(Place at, AtLine = AtLine()) : place(at) {} // NOLINT: it stands for a place

    Place place;
};

/// From `begin` up to, but not including, `end`; not given is all the way.
struct Slice {
    std::optional<Place> begin{};
    std::optional<Place> end{};
};

/// What a slice means in a row of that size: never outside, never negative.
struct SliceBounds {
    std::size_t begin = 0;
    std::size_t size = 0;
};
SliceBounds boundsOf(const Slice& slice, std::size_t rowSize);

/// The index of a place. Throws std::out_of_range if there is none in a row of that size.
std::size_t indexOf(Place place, std::size_t rowSize);

/// "numbers[2]" and "numbers[1:3]".
std::string nameOfItem(std::string_view row, std::size_t index);
std::string nameOfSlice(std::string_view row, const SliceBounds& bounds);

} // namespace mp
