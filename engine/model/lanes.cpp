// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lanes.h"

namespace model {

namespace {

Slice* openSlice(Lane& lane)
{
    return !lane.slices.empty() && lane.slices.back().isOpen ? &lane.slices.back() : nullptr;
}

bool showsLook(const Slice& slice, const Look& look)
{
    return slice.texture == look.texture && slice.activity == look.activity &&
           slice.number == look.number;
}

bool isTooShort(const Slice& slice)
{
    return slice.length() == Time{0} ||
           (slice.texture == Texture::Blocked && slice.length() < Timeline::shortestWait);
}

} // namespace

Lane* LaneOrder::find(std::vector<Lane>& lanes, pid_t pid) const
{
    const auto found = m_position.find(pid);
    return found == m_position.end() ? nullptr : &lanes[found->second];
}

std::size_t LaneOrder::behindDescendants(const std::vector<Lane>& lanes, std::size_t parent) const
{
    // Main's thousandth child is found its place as quickly as its first.
    if (parent == m_lastRoot)
        return lanes.size();
    std::size_t position = parent + 1;
    while (position < lanes.size() && lanes[position].depth > lanes[parent].depth)
        ++position;
    return position;
}

void LaneOrder::makeRoom(std::size_t position, std::size_t lanes)
{
    if (position == lanes)
        return;
    for (auto& [pid, place] : m_position) {
        if (place >= position)
            ++place;
    }
    if (m_lastRoot >= position)
        ++m_lastRoot;
}

Lane& LaneOrder::insert(std::vector<Lane>& lanes, const ProcessNow& process, pid_t parent)
{
    std::size_t position = process.isMain ? 0 : lanes.size();
    int depth = 0;
    if (const auto above = m_position.find(parent);
        above != m_position.end() && parent != process.pid) {
        position = behindDescendants(lanes, above->second);
        depth = lanes[above->second].depth + 1;
    }
    makeRoom(position, lanes.size());
    if (depth == 0 && position == lanes.size())
        m_lastRoot = position;
    m_position[process.pid] = position;
    Lane lane;
    lane.slices = Slices(m_notes);
    lane.pid = process.pid;
    lane.birth = process.birth;
    lane.depth = depth;
    lane.begin = process.startedAt;
    const auto place = lanes.begin() + static_cast<std::ptrdiff_t>(position);
    return *lanes.insert(place, std::move(lane));
}

void close(Lane& lane, Time now)
{
    if (Slice* open = openSlice(lane)) {
        open->to = now;
        open->isOpen = false;
        if (open->from == now)
            lane.slices.pop_back();
    }
}

void show(Lane& lane, const Look& look, Time now)
{
    Time from = now;
    if (Slice* open = openSlice(lane)) {
        if (showsLook(*open, look))
            return;
        open->to = now;
        open->isOpen = false;
        if (isTooShort(*open)) {
            from = open->from;
            lane.slices.pop_back();
        }
    }
    if (!lane.slices.empty() && lane.slices.back().to == from &&
        showsLook(lane.slices.back(), look)) {
        lane.slices.back().isOpen = true;
        return;
    }
    lane.slices.push_back({from, now, true, look.texture, look.activity, look.number});
}

} // namespace model
