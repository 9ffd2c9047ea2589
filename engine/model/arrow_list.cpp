// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/arrow_list.h"

#include <stdexcept>

namespace model {

ArrowList::ArrowList(std::initializer_list<Arrow> arrows)
{
    for (const Arrow& arrow : arrows)
        push_back(arrow);
}

ArrowList::Way ArrowList::way(std::size_t at) const
{
    const Packed& packed = m_ways[at];
    return {packed.fromTime, packed.toTime, packed.fromPid, packed.toPid, packed.kind};
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
}

void ArrowList::arrives(std::size_t at, Time toTime)
{
    m_ways[at].toTime = toTime;
}

std::size_t ArrowList::bytes() const
{
    return m_ways.bytes() + m_labels.bytes();
}

} // namespace model
