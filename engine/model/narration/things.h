// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/words/words.h"
#include "model/world.h"

/// How sentences name what they are about: by its name in the program, by its kind if it is the
/// only one of it ("the queue"), else by kind and number ("queue 3").
namespace model::narration {

Words queueIn(const World& world, trace::QueueId id);
Words pipeIn(const World& world, trace::PipeId id);
Words lockIn(const World& world, trace::LockId id);
Words poolIn(const World& world, trace::PoolId id);
Words flagIn(const World& world, trace::SyncId id);
Words conditionIn(const World& world, trace::SyncId id);
Words barrierIn(const World& world, trace::SyncId id);
Words sharedNamed(const std::string& name);
/// As the pool counts its tasks; by its index in the job if the pool has forgotten it.
Words taskIn(const World& world, trace::PoolId pool, trace::JobId job, std::uint64_t index);

/// Without space at its end, and no longer than can be listened to.
std::string shortened(const std::string& text);
/// "Process-1, Process-2 and Process-3".
Words listed(const std::vector<Words>& names);

} // namespace model::narration
