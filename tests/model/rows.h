// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/history.h"

/// Hand-written streams: rows of (milliseconds, pid, event).
namespace tests {

using std::chrono::milliseconds;

inline trace::Record row(int ms, pid_t pid, trace::AnyEvent event)
{
    return {{milliseconds(ms), pid, 0}, std::move(event)};
}

using Rows = std::vector<trace::Record>;

inline model::World fold(const Rows& rows)
{
    model::World world;
    for (const trace::Record& record : rows)
        world.apply(record);
    return world;
}

inline model::Timeline draw(const Rows& rows)
{
    model::World world;
    model::Timeline timeline;
    for (const trace::Record& record : rows) {
        world.apply(record);
        timeline.apply(record, world);
    }
    return timeline;
}

inline const model::Lane& laneOf(const model::Timeline& timeline, pid_t pid)
{
    for (const model::Lane& lane : timeline.lanes()) {
        if (lane.pid == pid)
            return lane;
    }
    throw std::out_of_range("no such lane");
}

inline std::vector<model::Texture> texturesOf(const model::Lane& lane)
{
    std::vector<model::Texture> textures;
    for (const model::Slice& slice : lane.slices)
        textures.push_back(slice.texture);
    return textures;
}

/// Process 10 is main; 11 and 12 are its children where a test speaks of them.
inline trace::Record mainBegins()
{
    return row(0, 10, trace::ProcessBegin{1, "MainProcess", false});
}

inline trace::Record childBegins(int ms, pid_t pid, const std::string& name = "Process-1",
                                 bool isDaemon = false)
{
    return row(ms, pid, trace::ProcessBegin{10, name, isDaemon});
}

} // namespace tests
