// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "os/deadline.h"

#include <atomic>
#include <cstdint>

namespace os {

/// A counting semaphore for memory that processes share; lives inside a Mapping. Nobody owns it:
/// whoever dies with it taken leaves it taken, as with sem_overview(7). Without a system call while
/// nobody must sleep; unlike with the C library's, a release makes none either while those who
/// slept are on their way to the processor.
class Semaphore
{
public:
    static constexpr unsigned maxValue = 0x7fffffff; ///< SEM_VALUE_MAX

    /// Throws std::system_error (EINVAL) beyond maxValue.
    explicit Semaphore(unsigned value);
    ~Semaphore() = default; // others may still wait
    Semaphore(const Semaphore&) = delete;
    Semaphore& operator=(const Semaphore&) = delete;

    /// Takes one, waiting until the deadline at most; false if there was none.
    [[nodiscard]] bool acquire(const Deadline& deadline)
    {
        return tryAcquire() || acquireSlowly(deadline);
    }
    /// Takes one, however long it takes.
    void acquire() { static_cast<void>(acquire({})); }
    /// Takes one if there is one now.
    [[nodiscard]] bool tryAcquire();
    /// Throws std::system_error (EOVERFLOW) beyond maxValue.
    void release();
    unsigned value() const { return m_word.load(std::memory_order_relaxed) & maxValue; }

private:
    static constexpr std::uint32_t isSleptFor = ~std::uint32_t{maxValue};

    bool acquireSlowly(const Deadline& deadline);
    void wakeOne();
    [[noreturn]] static void overflow();

    /// The value, and the bit that says that somebody may sleep until there is one.
    std::atomic<std::uint32_t> m_word;
};

inline bool Semaphore::tryAcquire()
{
    std::uint32_t seen = m_word.load(std::memory_order_relaxed);
    while ((seen & maxValue) != 0)
        if (m_word.compare_exchange_weak(seen, seen - 1, std::memory_order_acquire,
                                         std::memory_order_relaxed))
            return true;
    return false;
}

inline void Semaphore::release()
{
    std::uint32_t seen = m_word.load(std::memory_order_relaxed);
    do {
        if ((seen & maxValue) == maxValue)
            overflow();
    } while (!m_word.compare_exchange_weak(seen, seen + 1, std::memory_order_release,
                                           std::memory_order_relaxed));
    if ((seen & isSleptFor) != 0)
        wakeOne();
}

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
