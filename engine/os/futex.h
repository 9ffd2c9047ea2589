// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "os/readiness.h"

#include <atomic>
#include <cstdint>

/// Waiting on a word of memory that processes share (futex(2), not the private kind).
namespace os {

/// Sleeps while `word` is `expected`. Returns after a wake, when the word differs, when the
/// deadline has come, or for no reason: the caller looks again.
void futexWait(const std::atomic<std::uint32_t>& word, std::uint32_t expected,
               const Deadline& deadline);

/// Wakes everybody who waits on `word`.
void futexWakeAll(const std::atomic<std::uint32_t>& word);

/// Wakes one of them; false if there was none.
bool futexWakeOne(const std::atomic<std::uint32_t>& word);

/// Tells the processor that this is a loop that waits.
inline void relax()
{
#if defined(__x86_64__)
    __builtin_ia32_pause();
#elif defined(__aarch64__)
    asm volatile("yield");
#endif
}

} // namespace os
