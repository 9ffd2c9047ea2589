// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <sys/types.h>

namespace trace {

/// The page that the runner writes and every traced process reads: how a user's hand reaches a
/// running lesson. Lives at the start of the segment; lock-free atomics only, so that a process
/// killed at any instruction leaves it whole.
struct ControlPage {
    static constexpr std::uint32_t layoutVersion = 3;

    std::uint32_t layout = layoutVersion;
    std::uint32_t ringCount = 0;
    std::uint32_t ringBytes = 0; ///< payload bytes of each ring, a power of two
    std::int64_t originNs = 0;   ///< CLOCK_MONOTONIC at run.begin; event times count from here
    std::uint64_t seed = 0;
    pid_t readerPid = 0; ///< the runner

    /// Sleeps are so many thousandths as fast as written: 1000 is the tutorial's own speed.
    std::atomic<std::uint32_t> speedPermille{1000};
    std::atomic<std::uint32_t> paused{0};   ///< 1: every process waits at its next event
    std::atomic<std::uint32_t> stepping{0}; ///< 1: whoever asks for a turn waits for it
    std::atomic<std::uint32_t> lastAsk{0};  ///< source of the numbers of asks for a turn
    /// Counts changes of speed and pause; sleepers wait on it (futex) and look again.
    std::atomic<std::uint32_t> changes{0};

    std::atomic<std::uint32_t> readerAlive{1};  ///< 0: nobody drains, a full ring drops and counts
    std::atomic<std::uint32_t> readerAsleep{0}; ///< a writer that takes it to 0 writes the eventfd
    std::atomic<std::uint64_t> dropped{0};
    std::atomic<std::uint32_t> ringsUsed{0}; ///< every ring ever claimed has a lower index

    /// Source of every trace::Id of the run. On a line of its own: all write it all the time, and
    /// each event reads some of what stands above.
    alignas(64) std::atomic<std::uint64_t> lastId{0};
};

/// Waits until `changes` is no longer `seen`, at most so long; may return early. For sleepers: read
/// `changes`, look at speed and pause, wait here, look again.
void waitForChange(const ControlPage& control, std::uint32_t seen, std::chrono::nanoseconds atMost);

/// Counts a change and wakes all who wait for one. By the runner, after it wrote speed or pause.
void announceChange(ControlPage& control);

static_assert(std::atomic<std::uint64_t>::is_always_lock_free);

} // namespace trace
