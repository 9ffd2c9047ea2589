// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/textures.h"

#include <unordered_map>

namespace model {

/// Where the lane of each living or newest process of a PID stands, in the order of the tree.
class LaneOrder
{
public:
    Lane* find(std::vector<Lane>& lanes, pid_t pid) const;

    /// A new lane below `parent` and behind its other descendants.
    Lane& insert(std::vector<Lane>& lanes, const ProcessNow& process, pid_t parent);

    std::size_t notedBytes() const { return m_notes->bytes(); }

private:
    std::size_t behindDescendants(const std::vector<Lane>& lanes, std::size_t parent) const;
    void makeRoom(std::size_t position, std::size_t lanes);

    std::unordered_map<pid_t, std::size_t> m_position;
    std::shared_ptr<Notes> m_notes = std::make_shared<Notes>(); ///< of all lanes' slices
    std::size_t m_lastRoot = 0; ///< all lanes behind it are its descendants
};

/// From now on the lane shows this: ends the open slice if it shows something else.
void show(Lane& lane, const Look& look, Time now);

/// Ends the open slice; nothing follows.
void close(Lane& lane, Time now);

} // namespace model
