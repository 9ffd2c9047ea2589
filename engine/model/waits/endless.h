// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/world.h"

#include <vector>

namespace model {

/// A call that will not return by itself, as far as the events show.
struct EndlessWait {
    enum class Why {
        Deadlock,   ///< whom it waits for waits for it, perhaps around several
        DeadHolder, ///< the lock is held by a process that is dead
        LostTask,   ///< the worker that had the task was killed, and the pool gives it to nobody
        Standstill, ///< all who could end it wait for ever themselves, or there is nobody
    };
    pid_t pid = 0;
    Activity call;
    Why why = Why::Standstill;
    std::vector<pid_t> on; ///< whom it waits for; the dead one for DeadHolder and LostTask

    friend bool operator==(const EndlessWait&, const EndlessWait&) = default;
};

/// Every process that is in such a call, in the order of their PIDs. It is told only where the
/// events say it: nothing of a wait with a timeout, nothing while anybody goes on who could end it,
/// and nothing of a pipe, since the events do not say who holds its ends. Only a signal, the user
/// or a thread of which the events say nothing can end it. Nothing for a run whose format does not
/// tell timeouts.
std::vector<EndlessWait> endlessWaits(const World& world);

} // namespace model
