// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/shared/slice.h"

#include <algorithm>
#include <fmt/format.h>
#include <stdexcept>

namespace mp {

SliceBounds boundsOf(const Slice& slice, std::size_t rowSize)
{
    const auto size = static_cast<Place>(rowSize);
    const auto inside = [size](Place place) {
        return std::clamp<Place>(place < 0 ? place + size : place, 0, size);
    };
    const Place begin = inside(slice.begin.value_or(0));
    const Place end = std::max(begin, inside(slice.end.value_or(size)));
    return {static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin)};
}

std::size_t indexOf(Place place, std::size_t rowSize)
{
    const auto size = static_cast<Place>(rowSize);
    const Place index = place < 0 ? place + size : place;
    if (index < 0 || index >= size)
        throw std::out_of_range(fmt::format("there is no item {} in {}", place, rowSize));
    return static_cast<std::size_t>(index);
}

std::string nameOfItem(std::string_view row, std::size_t index)
{
    return fmt::format("{}[{}]", row, index);
}

std::string nameOfSlice(std::string_view row, const SliceBounds& bounds)
{
    return fmt::format("{}[{}:{}]", row, bounds.begin, bounds.begin + bounds.size);
}

} // namespace mp
