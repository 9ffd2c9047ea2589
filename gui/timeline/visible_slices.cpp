// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/timeline/visible_slices.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace gui {

using model::Slice;
using model::Texture;

namespace {

using Slices = std::vector<Slice>;
using Cursor = Slices::const_iterator;

constexpr double leastWidth = 1.0; ///< pixels from which on a slice is drawn by itself
constexpr std::ptrdiff_t samplesInAColumn = 32;
constexpr std::size_t textures = static_cast<std::size_t>(Texture::Zombie) + 1;

/// First slice that ends after t.
Cursor firstEndingAfter(Cursor begin, Cursor end, Time t, Time now)
{
    return std::partition_point(begin, end, [&](const Slice& s) { return endOf(s, now) <= t; });
}

/// What takes most of the time in [begin, end); sampled when there are very many.
Texture dominant(Cursor begin, Cursor end)
{
    std::array<Time::rep, textures> share{};
    const std::ptrdiff_t stride = std::max<std::ptrdiff_t>(1, (end - begin) / samplesInAColumn);
    for (std::ptrdiff_t i = 0; i < end - begin; i += stride)
        share[static_cast<std::size_t>(begin[i].texture)] += 1 + begin[i].length().count();
    return static_cast<Texture>(std::max_element(share.begin(), share.end()) - share.begin());
}

/// Walks a lane from left to right and leaves pieces behind.
struct Walk {
    const TimeScale& scale;
    Time now;
    Cursor end;
    std::vector<Piece> pieces{};

    Piece pieceOf(const Slice& slice) const
    {
        const Time to = endOf(slice, now);
        return {.left = std::max(scale.x(slice.from), scale.left),
                .right = std::min(scale.x(to), scale.right()),
                .texture = slice.texture,
                .slice = &slice,
                .isCutLeft = slice.from<scale.from, .isCutRight = to> scale.to};
    }

    bool isWide(const Slice& slice) const
    {
        return scale.pixels(endOf(slice, now) - slice.from) >= leastWidth;
    }

    /// Everything too short that begins in the pixel column where `at` begins.
    Cursor addColumn(Cursor at)
    {
        const double column = std::floor(std::max(scale.x(at->from), scale.left));
        const Time columnEnd = scale.t(column + 1);
        Cursor after =
            std::partition_point(at, end, [&](const Slice& s) { return s.from < columnEnd; });
        after = std::max(after, std::next(at));
        // Only the last one can reach out of the column, and so be wide enough to stand alone.
        if (const Cursor last = std::prev(after); last != at && isWide(*last))
            after = last;
        addStretch(at, after, column);
        return after;
    }

    void addStretch(Cursor from, Cursor to, double column)
    {
        const Time last = endOf(*std::prev(to), now);
        const double right =
            std::min(std::max(column + 1, std::ceil(scale.x(last))), scale.right());
        const Texture texture = dominant(from, to);
        const bool joins = !pieces.empty() && pieces.back().slice == nullptr &&
                           pieces.back().right >= column && pieces.back().texture == texture;
        if (joins)
            pieces.back().right = std::max(pieces.back().right, right);
        else
            pieces.push_back({.left = column, .right = right, .texture = texture});
    }
};

} // namespace

std::vector<Piece> visiblePieces(const Slices& slices, const TimeScale& scale, Time now)
{
    Walk walk{scale, now, slices.end()};
    Cursor at = firstEndingAfter(slices.begin(), slices.end(), scale.from, now);
    while (at != slices.end() && at->from < scale.to) {
        if (walk.isWide(*at))
            walk.pieces.push_back(walk.pieceOf(*at++));
        else
            at = walk.addColumn(at);
    }
    return std::move(walk.pieces);
}

const Slice* sliceAt(const Slices& slices, Time t, Time now)
{
    const auto found = firstEndingAfter(slices.begin(), slices.end(), t, now);
    return found != slices.end() && found->from <= t ? &*found : nullptr;
}

} // namespace gui
