// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/sync/acquirable.h"

namespace mp {

struct LockOptions {
    /// Who acquires the lock after its holder died gets it, and ownerDied() says so. The cost: such
    /// a lock has an owner, the thread that acquired it, and nobody else may release it. Python has
    /// no such thing.
    bool robust = false;
};

/// A lock that one at a time may hold (multiprocessing.Lock). It has no owner: any process or
/// thread may release it. Releasing a free one is a std::logic_error. Who acquires it twice waits
/// for itself.
class Lock : public Acquirable
{
public:
    explicit Lock(std::string_view name = {}, LockOptions options = {}, AtLine = AtLine())
        : Acquirable({.kind = LockKind::Lock, .value = 1, .isRobust = options.robust}, name)
    {
    }

    /// True if somebody holds it now (Python 3.14's locked()).
    bool isLocked() const { return semLock().isTakenBySomebody(); }
    /// Asked by the holder of a robust lock: whether the one before died while it held it, so that
    /// what the lock protects may be half done.
    bool ownerDied() const { return semLock().ownerDied(); }
};

/// A lock that its owner may acquire again (multiprocessing.RLock): it is free when it was released
/// as often. The owner is a thread of a process; a release by anybody else is a std::logic_error.
class RLock : public Acquirable
{
public:
    explicit RLock(std::string_view name = {}, LockOptions options = {}, AtLine = AtLine())
        : Acquirable({.kind = LockKind::RLock, .value = 1, .isRobust = options.robust}, name)
    {
    }

    bool isLocked() const { return semLock().isTakenBySomebody(); }
    bool ownerDied() const { return semLock().ownerDied(); }
};

} // namespace mp
