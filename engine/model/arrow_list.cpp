// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/arrow_list.h"

#include <algorithm>
#include <stdexcept>

namespace model {

namespace {

constexpr Time finest = std::chrono::microseconds(64);
constexpr int levels = 9; ///< to beyond four seconds
constexpr int coarser = 4;

bool isNear(Time one, Time other, Time grain)
{
    return std::chrono::abs(one - other) < grain;
}

} // namespace

void ArrowList::Span::reach(const Packed& packed)
{
    least = std::min({least, packed.fromTime, packed.toTime});
    most = std::max({most, packed.fromTime, packed.toTime});
}

bool ArrowList::Level::keep(const Chunked<Packed>& ways, std::uint32_t arrow)
{
    const Packed& way = ways[arrow];
    const auto pair = static_cast<std::uint64_t>(way.fromPid) * 0x9e3779b97f4a7c15U +
                      static_cast<std::uint64_t>(way.toPid) * 0xc2b2ae3d27d4eb4fU +
                      static_cast<std::uint64_t>(way.kind);
    std::uint32_t& recent = last[(pair >> 32) % recents];
    const Packed& before = ways[recent];
    const bool isAlike = before.fromPid == way.fromPid && before.toPid == way.toPid &&
                         before.kind == way.kind && recent != arrow;
    if (isAlike && isNear(before.fromTime, way.fromTime, grain) &&
        isNear(before.toTime, way.toTime, grain))
        return false;
    recent = arrow;
    arrows.push_back(arrow);
    return true;
}

void ArrowList::thinOut(std::uint32_t arrow)
{
    for (Level& level : m_levels) {
        if (!level.keep(m_ways, arrow))
            return;
    }
}

void ArrowList::forWithin(Time from, Time to, Time grain,
                          const std::function<void(const Way&)>& visit) const
{
    const auto touches = [&](Time least, Time most) { return most >= from && least <= to; };
    const auto look = [&](std::size_t arrow) {
        const Packed& packed = m_ways[arrow];
        const auto [least, most] = std::minmax(packed.fromTime, packed.toTime);
        if (touches(least, most))
            visit(unpacked(arrow, packed));
    };
    const auto level = std::find_if(m_levels.rbegin(), m_levels.rend(),
                                    [&](const Level& each) { return each.grain <= grain; });
    const Chunked<std::uint32_t>* kept = level == m_levels.rend() ? nullptr : &level->arrows;
    std::size_t next = 0; // of those that are kept
    for (std::size_t i = 0; i < m_spans.size(); ++i) {
        if (!touches(m_spans[i].least, m_spans[i].most))
            continue;
        const std::size_t begin = i * perSpan;
        const std::size_t end = std::min(size(), begin + perSpan);
        if (kept == nullptr) {
            for (std::size_t arrow = begin; arrow < end; ++arrow)
                look(arrow);
            continue;
        }
        if (next < kept->size() && (*kept)[next] < begin) // spans were left out
            next = static_cast<std::size_t>(std::ranges::lower_bound(*kept, begin) - kept->begin());
        for (; next < kept->size() && (*kept)[next] < end; ++next)
            look((*kept)[next]);
    }
}

ArrowList::ArrowList(std::initializer_list<Arrow> arrows)
{
    for (const Arrow& arrow : arrows)
        push_back(arrow);
}

ArrowList::Way ArrowList::way(std::size_t at) const
{
    return unpacked(at, m_ways[at]);
}

ArrowList::Way ArrowList::unpacked(std::size_t number, const Packed& packed)
{
    return {number, packed.fromTime, packed.toTime, packed.fromPid, packed.toPid, packed.kind};
}

Arrow ArrowList::operator[](std::size_t at) const
{
    const Packed& packed = m_ways[at];
    return {packed.kind,  packed.fromPid, packed.fromTime,
            packed.toPid, packed.toTime,  std::string(m_labels.read(packed.label))};
}

Arrow ArrowList::at(std::size_t at) const
{
    if (at >= size())
        throw std::out_of_range("there is no such arrow");
    return (*this)[at];
}

void ArrowList::push_back(const Arrow& arrow)
{
    m_ways.push_back({arrow.fromTime, arrow.toTime, arrow.fromPid, arrow.toPid,
                      m_labels.keep(arrow.label), arrow.kind});
    if ((size() - 1) % perSpan == 0)
        m_spans.push_back({arrow.fromTime, arrow.fromTime});
    m_spans.back().reach(m_ways.back());
    if (size() > worthLevels)
        return thinOut(static_cast<std::uint32_t>(size() - 1));
    if (size() < worthLevels)
        return;
    for (Time grain = finest; m_levels.size() < levels; grain *= coarser)
        m_levels.push_back({grain, {}, std::vector<std::uint32_t>(Level::recents)});
    for (std::uint32_t all = 0; all < size(); ++all)
        thinOut(all);
}

void ArrowList::arrives(std::size_t at, Time toTime)
{
    m_ways[at].toTime = toTime;
    m_spans[at / perSpan].reach(m_ways[at]);
}

std::size_t ArrowList::bytes() const
{
    std::size_t sum = m_ways.bytes() + m_labels.bytes() + m_spans.capacity() * sizeof(Span);
    for (const Level& level : m_levels)
        sum += level.arrows.bytes() + level.last.capacity() * sizeof(std::uint32_t);
    return sum;
}

} // namespace model
