// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>

/// Futexes in memory that several processes share; see futex(2).
namespace trace {

/// Sleeps while `word` holds `expected`, at most so long; may return early.
void futexWait(const std::atomic<std::uint32_t>& word, std::uint32_t expected,
               std::chrono::nanoseconds atMost);

/// Wakes everyone who sleeps on `word`, in whichever process.
void futexWakeAll(const std::atomic<std::uint32_t>& word);

} // namespace trace
