// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "os/readiness.h"

#include <semaphore.h>

namespace os {

/// A counting semaphore for memory that processes share; lives inside a Mapping. Nobody owns it:
/// whoever dies with it taken leaves it taken (sem_overview(7)).
class Semaphore
{
public:
    static constexpr unsigned maxValue = 0x7fffffff; ///< SEM_VALUE_MAX

    explicit Semaphore(unsigned value);
    ~Semaphore() = default; // sem_destroy() would free nothing, and others may still wait
    Semaphore(const Semaphore&) = delete;
    Semaphore& operator=(const Semaphore&) = delete;

    /// Takes one, waiting until the deadline at most; false if there was none.
    [[nodiscard]] bool acquire(const Deadline& deadline);
    /// Takes one, however long it takes.
    void acquire();
    /// Takes one if there is one now.
    [[nodiscard]] bool tryAcquire();
    void release();
    unsigned value() const;

private:
    mutable sem_t m_semaphore;
};

inline constexpr struct AlreadyAcquired {
} alreadyAcquired;

/// Holds a binary semaphore for a scope.
class SemaphoreLock
{
public:
    explicit SemaphoreLock(Semaphore& semaphore) : m_semaphore(semaphore) { semaphore.acquire(); }
    SemaphoreLock(Semaphore& semaphore, AlreadyAcquired) : m_semaphore(semaphore) {}
    ~SemaphoreLock() { m_semaphore.release(); }
    SemaphoreLock(const SemaphoreLock&) = delete;
    SemaphoreLock& operator=(const SemaphoreLock&) = delete;

private:
    Semaphore& m_semaphore;
};

} // namespace os
