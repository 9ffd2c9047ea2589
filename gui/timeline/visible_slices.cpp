// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/timeline/visible_slices.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <ranges>
#include <utility>

namespace gui {

using model::Slices;
using model::Texture;

namespace {

using Block = Slices::Block;

constexpr double leastWidth = 1.0; ///< pixels from which on a slice is drawn by itself
/// Of a pixel; a block that takes less is one thing. All of it counts where it begins.
constexpr double mostOfABlock = 1.0;

/// With an open slice's end at the present.
Slices::Extent extentOf(const Slices& slices, std::size_t slice, Time now)
{
    Slices::Extent extent = slices.extent(slice);
    if (slice + 1 == slices.size() && slices.back().isOpen)
        extent.to = std::max(extent.to, now);
    return extent;
}

/// First slice that ends after t.
std::size_t firstEndingAfter(const Slices& slices, Time t, Time now)
{
    const auto numbers = std::views::iota(std::size_t{0}, slices.size());
    const auto found = std::ranges::partition_point(
        numbers, [&](std::size_t i) { return extentOf(slices, i, now).to <= t; });
    return static_cast<std::size_t>(found - numbers.begin());
}

/// Walks a lane from left to right and leaves pieces behind.
class Walk
{
public:
    Walk(const Slices& slices, const TimeScale& scale, Time now)
        : m_slices(slices),
          m_scale(scale),
          m_now(now),
          m_wide(scale.length(leastWidth)),
          m_ofABlock(scale.length(mostOfABlock))
    {
    }

    std::vector<Piece> pieces()
    {
        std::size_t at = firstEndingAfter(m_slices, m_scale.from, m_now);
        while (at < m_slices.size()) {
            const Block* block = blockAt(at);
            const Slices::Extent extent = block == nullptr ? extentOf(m_slices, at, m_now)
                                                           : Slices::Extent{block->from, block->to};
            if (extent.from >= m_scale.to)
                break;
            if (block != nullptr)
                addBlock(*block);
            else
                addSlice(at, extent);
            at += block == nullptr ? 1 : Block::slices;
        }
        endColumn();
        return std::move(m_pieces);
    }

private:
    /// The block that begins with this slice, if it is so short that its slices need no look.
    const Block* blockAt(std::size_t slice) const
    {
        const std::size_t number = slice / Block::slices;
        if (slice % Block::slices != 0 || number >= m_slices.blocks().size())
            return nullptr;
        const Block& block = m_slices.blocks()[number];
        return block.to - block.from < m_ofABlock ? &block : nullptr;
    }

    void addBlock(const Block& block)
    {
        turnTo(block.from);
        for (std::size_t i = 0; i < model::textures; ++i)
            m_share[i] += block.seconds[i];
        m_end = std::max(m_end, block.to);
    }

    void addSlice(std::size_t slice, const Slices::Extent& extent)
    {
        const auto [from, to, texture] = extent;
        if (to - from >= m_wide) {
            endColumn();
            m_pieces.push_back({.left = std::max(m_scale.x(from), m_scale.left),
                                .right = std::min(m_scale.x(to), m_scale.right()),
                                .texture = texture,
                                .slice = slice,
                                .isCutLeft = from<m_scale.from, .isCutRight = to> m_scale.to});
            return;
        }
        turnTo(from);
        // What lasts no time at all is seen all the same.
        m_share[static_cast<std::size_t>(texture)] +=
            std::chrono::duration<float>(to - from + Time(1)).count();
        m_end = std::max(m_end, to);
    }

    /// What comes begins at t: in the column that is being filled, or behind it.
    void turnTo(Time t)
    {
        if (m_isFilling && t < m_columnEnd)
            return;
        endColumn();
        m_isFilling = true;
        m_column = std::floor(std::max(m_scale.x(t), m_scale.left));
        m_columnEnd = m_scale.t(m_column + 1);
        m_end = t;
    }

    void endColumn()
    {
        if (!std::exchange(m_isFilling, false))
            return;
        const auto most = std::ranges::max_element(m_share);
        const auto texture = static_cast<Texture>(most - m_share.begin());
        const double right =
            std::min(std::max(m_column + 1, std::ceil(m_scale.x(m_end))), m_scale.right());
        const bool joins = !m_pieces.empty() && !m_pieces.back().slice &&
                           m_pieces.back().right >= m_column && m_pieces.back().texture == texture;
        if (joins)
            m_pieces.back().right = std::max(m_pieces.back().right, right);
        else
            m_pieces.push_back({.left = m_column, .right = right, .texture = texture});
        m_share.fill(0);
    }

    const Slices& m_slices;
    const TimeScale& m_scale;
    Time m_now;
    Time m_wide;
    Time m_ofABlock;
    std::vector<Piece> m_pieces;
    bool m_isFilling = false; ///< a column has begun: what is too short for a piece of its own
    double m_column = 0;      ///< its left edge
    Time m_columnEnd{0};
    Time m_end{0};                                ///< of what has been put into it
    std::array<float, model::textures> m_share{}; ///< of the column, by texture, in seconds
};

} // namespace

std::vector<Piece> visiblePieces(const Slices& slices, const TimeScale& scale, Time now)
{
    return Walk(slices, scale, now).pieces();
}

std::optional<model::Slice> sliceAt(const Slices& slices, Time t, Time now)
{
    const std::size_t found = firstEndingAfter(slices, t, now);
    return found < slices.size() && slices.extent(found).from <= t ? std::optional(slices[found])
                                                                   : std::nullopt;
}

} // namespace gui
