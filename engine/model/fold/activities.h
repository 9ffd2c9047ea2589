// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/world.h"

/// What the rooms of the fold share: processes that may be unknown and calls that may lack an end.
namespace model::fold {

/// The living process of that PID. One that acts without having been announced (a hand-written or
/// cut recording) is taken up as it is; nothing for a PID that names no process, or a dead one.
ProcessNow* living(World& world, const At& at, pid_t pid);

/// A new process, in the next hue; takes the place of an ended one of the same PID.
ProcessNow& welcome(World& world, const At& at, pid_t pid, pid_t parent, const std::string& name);

/// The process that did the event is now in that call.
void begin(World& world, const At& at, Activity activity);

/// It is no longer in its innermost call of that kind about `id`; does nothing if it was in none.
void end(World& world, const At& at, Doing doing, std::uint64_t id);

/// It waits until a timeout at most.
bool isTimed(const auto& begin)
{
    return begin.timeout.has_value();
}

} // namespace model::fold
