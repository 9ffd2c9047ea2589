// SPDX-License-Identifier: GPL-3.0-or-later
#include "os/semaphore.h"

#include "os/error.h"
#include "os/futex.h"

namespace os {

Semaphore::Semaphore(unsigned value) : m_word(value)
{
    if (value > maxValue)
        failed("semaphore", EINVAL);
}

void Semaphore::overflow()
{
    failed("semaphore", EOVERFLOW);
}

bool Semaphore::acquireSlowly(const Deadline& deadline)
{
    // Who has slept cannot know whether it was the last: it leaves the bit to the next release.
    std::uint32_t left = 0;
    for (std::uint32_t seen = m_word.load(std::memory_order_relaxed);;) {
        const std::uint32_t value = seen & maxValue;
        if (value > 0) {
            if (!m_word.compare_exchange_weak(seen, (seen - 1) | left, std::memory_order_acquire))
                continue;
            // A release that saw no bit, since all were awake then, has woken nobody.
            if (value > 1 && left != 0)
                futexWakeOne(m_word);
            return true;
        }
        // Before giving up, too: this may be the only one that was woken for all who still sleep.
        if (seen != isSleptFor && !m_word.compare_exchange_weak(seen, isSleptFor))
            continue;
        if (deadline && *deadline <= std::chrono::steady_clock::now())
            return false;
        futexWait(m_word, isSleptFor, deadline);
        left = isSleptFor;
        seen = m_word.load(std::memory_order_relaxed);
    }
}

void Semaphore::wakeOne()
{
    if (futexWakeOne(m_word))
        return;
    // All who slept are awake, and the releases until one sleeps again need not call the kernel.
    // Without a value the bit may be that of one who has just looked and is about to sleep.
    std::uint32_t seen = m_word.load(std::memory_order_relaxed);
    while ((seen & isSleptFor) != 0 && (seen & maxValue) != 0)
        if (m_word.compare_exchange_weak(seen, seen & maxValue)) {
            // The bit may be that of one who has gone to sleep since, and whose release was killed
            // before it woke him: nobody would know of him any more.
            futexWakeOne(m_word);
            return;
        }
}

} // namespace os
