// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/thing.h"

namespace model {

std::string thingName(std::uint64_t id, const World& world)
{
    const auto nameIn = [](const auto& things, auto key) {
        const auto found = things.find(key);
        return found == things.end() ? std::string() : found->second.name;
    };
    for (const std::string& name :
         {nameIn(world.locks, trace::LockId{id}), nameIn(world.queues, trace::QueueId{id}),
          nameIn(world.eventFlags, trace::SyncId{id}), nameIn(world.conditions, trace::SyncId{id}),
          nameIn(world.barriers, trace::SyncId{id})}) {
        if (!name.empty())
            return name;
    }
    return {};
}

} // namespace model
