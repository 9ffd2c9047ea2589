// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/timeline/visible_slices.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <ranges>

namespace gui {

using model::Slices;
using model::Texture;

namespace {

constexpr double leastWidth = 1.0; ///< pixels from which on a slice is drawn by itself
constexpr std::size_t samplesInAColumn = 32;
constexpr std::size_t textures = static_cast<std::size_t>(Texture::Zombie) + 1;

/// The first number in [from, to) for which it is no longer true; all before it must be.
template <class IsBefore>
std::size_t firstPast(std::size_t from, std::size_t to, const IsBefore& isBefore)
{
    const auto numbers = std::views::iota(from, to);
    return from + static_cast<std::size_t>(std::ranges::partition_point(numbers, isBefore) -
                                           numbers.begin());
}

/// First slice that ends after t.
std::size_t firstEndingAfter(const Slices& slices, Time t, Time now)
{
    return firstPast(0, slices.size(), [&](std::size_t i) { return endOf(slices, i, now) <= t; });
}

/// What takes most of the time in [begin, end); sampled when there are very many.
Texture dominant(const Slices& slices, std::size_t begin, std::size_t end)
{
    std::array<Time::rep, textures> share{};
    const std::size_t stride = std::max<std::size_t>(1, (end - begin) / samplesInAColumn);
    for (std::size_t i = begin; i < end; i += stride)
        share[static_cast<std::size_t>(slices.texture(i))] +=
            1 + (slices.to(i) - slices.from(i)).count();
    return static_cast<Texture>(std::max_element(share.begin(), share.end()) - share.begin());
}

/// Walks a lane from left to right and leaves pieces behind.
struct Walk {
    const Slices& slices;
    const TimeScale& scale;
    Time now;
    std::vector<Piece> pieces{};

    Time endOf(std::size_t slice) const { return gui::endOf(slices, slice, now); }

    Piece pieceOf(std::size_t slice) const
    {
        const Time from = slices.from(slice);
        const Time to = endOf(slice);
        return {.left = std::max(scale.x(from), scale.left),
                .right = std::min(scale.x(to), scale.right()),
                .texture = slices.texture(slice),
                .slice = slice,
                .isCutLeft = from<scale.from, .isCutRight = to> scale.to};
    }

    bool isWide(std::size_t slice) const
    {
        return scale.pixels(endOf(slice) - slices.from(slice)) >= leastWidth;
    }

    /// Everything too short that begins in the pixel column where `at` begins.
    std::size_t addColumn(std::size_t at)
    {
        const double column = std::floor(std::max(scale.x(slices.from(at)), scale.left));
        const Time columnEnd = scale.t(column + 1);
        std::size_t after =
            firstPast(at, slices.size(), [&](std::size_t i) { return slices.from(i) < columnEnd; });
        after = std::max(after, at + 1);
        // Only the last one can reach out of the column, and so be wide enough to stand alone.
        if (after - 1 != at && isWide(after - 1))
            --after;
        addStretch(at, after, column);
        return after;
    }

    void addStretch(std::size_t from, std::size_t to, double column)
    {
        const double right =
            std::min(std::max(column + 1, std::ceil(scale.x(endOf(to - 1)))), scale.right());
        const Texture texture = dominant(slices, from, to);
        const bool joins = !pieces.empty() && !pieces.back().slice &&
                           pieces.back().right >= column && pieces.back().texture == texture;
        if (joins)
            pieces.back().right = std::max(pieces.back().right, right);
        else
            pieces.push_back({.left = column, .right = right, .texture = texture});
    }
};

} // namespace

Time endOf(const Slices& slices, std::size_t slice, Time now)
{
    const Time to = slices.to(slice);
    return slice + 1 == slices.size() && slices.back().isOpen ? std::max(to, now) : to;
}

std::vector<Piece> visiblePieces(const Slices& slices, const TimeScale& scale, Time now)
{
    Walk walk{slices, scale, now};
    std::size_t at = firstEndingAfter(slices, scale.from, now);
    while (at < slices.size() && slices.from(at) < scale.to) {
        if (walk.isWide(at))
            walk.pieces.push_back(walk.pieceOf(at++));
        else
            at = walk.addColumn(at);
    }
    return std::move(walk.pieces);
}

std::optional<model::Slice> sliceAt(const Slices& slices, Time t, Time now)
{
    const std::size_t found = firstEndingAfter(slices, t, now);
    return found < slices.size() && slices.from(found) <= t ? std::optional(slices[found])
                                                            : std::nullopt;
}

} // namespace gui
