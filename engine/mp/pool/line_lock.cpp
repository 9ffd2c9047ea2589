// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/pool/line_lock.h"

#include "os/futex.h"

namespace mp {
namespace {

// Drepper, "Futexes are tricky": with the third state, nobody is woken where nobody sleeps.
constexpr std::uint32_t isFree = 0;
constexpr std::uint32_t isHeld = 1;
constexpr std::uint32_t isWaitedFor = 2;

constexpr int looks = 100; // about two microseconds

} // namespace

void LineLock::lock()
{
    for (int look = 0; look < looks; ++look) {
        std::uint32_t expected = isFree;
        if (m_state.load(std::memory_order_relaxed) == isFree &&
            m_state.compare_exchange_weak(expected, isHeld, std::memory_order_acquire))
            return;
        os::relax();
    }
    while (m_state.exchange(isWaitedFor, std::memory_order_acquire) != isFree)
        os::futexWait(m_state, isWaitedFor, {});
}

void LineLock::unlock()
{
    if (m_state.exchange(isFree, std::memory_order_release) == isWaitedFor)
        os::futexWakeOne(m_state);
}

} // namespace mp
