// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/channel/readiness.h"
#include "mp/line/at_line.h"

#include <concepts>
#include <vector>

namespace mp {

inline int filenoOf(int descriptor)
{
    return descriptor;
}
int filenoOf(const auto& object)
{
    return object.fileno();
}

/// Waits until at least one of the objects is ready, and gives those that are, in their order
/// (multiprocessing.connection.wait). They are connections, queues, or plain descriptors: a
/// sentinel, a fileno(). A connection is ready when recv() would not wait, also at its end; a queue
/// when an item is in its pipe; a sentinel when its process has ended. Nothing if the timeout came
/// first; without one it waits for ever. Takes nothing away: somebody else may be quicker.
template <class T>
std::vector<T> wait(const std::vector<T>& objects, std::optional<Seconds> timeout = {},
                    AtLine = AtLine())
{
    std::vector<int> descriptors;
    for (const T& object : objects)
        descriptors.push_back(filenoOf(object));
    std::vector<T> ready;
    for (const std::size_t place : waitUntilReady(descriptors, timeout))
        ready.push_back(objects[place]);
    return ready;
}

} // namespace mp
