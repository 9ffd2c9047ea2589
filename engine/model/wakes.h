// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/timeline.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace model {

/// Pairs what lets others go on (release(), set(), notify(), the last one's coming to a barrier)
/// with the end of their waiting. Who waited for it then is known from the lock, flag or condition
/// itself, who came last from the barrier's numbers, never from clocks. Of several releases (an
/// rlock's, a semaphore's) it is the last.
class WakeBook
{
public:
    void apply(const trace::Record& record, const World& after, ArrowList& arrows);

private:
    struct Call {
        pid_t pid = 0;
        Time t{0};
        std::string name;
    };
    /// One who was notified and wants its lock again.
    struct Awake {
        Call call;
        Time t{0};
    };

    /// Of one who has gone through a barrier.
    struct Passage {
        pid_t pid = 0;
        std::uint32_t index = 0; ///< how many came before
        Time came{0};
        Time went{0};
    };

    void call(const std::set<pid_t>& waiters, const Call& call);
    void goesOn(const At& at, ArrowList& arrows);
    void notified(const At& at, const trace::ConditionNotified& event, const World& after);
    void wantsItsLock(const At& at, trace::LockId lock, const World& after);
    void wentThrough(const At& at, std::uint32_t index, const BarrierNow& barrier,
                     ArrowList& arrows);
    void forget(pid_t pid);

    std::map<pid_t, Call> m_calls; ///< the last one, by the waiter that heard it
    std::map<pid_t, Awake> m_awake;
    std::map<pid_t, Time> m_came;                             ///< when, of those at a barrier
    std::map<trace::SyncId, std::vector<Passage>> m_passages; ///< of a barrier that opened
};

} // namespace model
