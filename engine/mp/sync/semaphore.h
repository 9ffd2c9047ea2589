// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/sync/acquirable.h"

namespace mp {

/// So many may hold it at once (multiprocessing.Semaphore). Whoever wants may release it, also more
/// often than it was acquired: then more may hold it than at first.
class Semaphore : public Acquirable
{
public:
    explicit Semaphore(unsigned value = 1, std::string_view name = {}, AtLine = AtLine())
        : Semaphore(LockKind::Semaphore, value, name)
    {
    }

    /// How often it can be acquired now before somebody must wait.
    unsigned getValue() const { return semLock().value(); }

protected:
    Semaphore(LockKind kind, unsigned value, std::string_view name)
        : Acquirable({.kind = kind, .value = value}, name)
    {
    }
};

/// A semaphore whose release beyond its first value is a std::logic_error
/// (multiprocessing.BoundedSemaphore).
class BoundedSemaphore : public Semaphore
{
public:
    explicit BoundedSemaphore(unsigned value = 1, std::string_view name = {}, AtLine = AtLine())
        : Semaphore(LockKind::BoundedSemaphore, value, name)
    {
    }
};

} // namespace mp
