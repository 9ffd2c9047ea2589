// SPDX-License-Identifier: GPL-3.0-or-later
#include "trace/futex.h"

#include "trace/control.h"

#include <cerrno>
#include <climits>
#include <linux/futex.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace trace {

void futexWait(const std::atomic<std::uint32_t>& word, std::uint32_t expected,
               std::chrono::nanoseconds atMost)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(atMost);
    const timespec timeout{seconds.count(), (atMost - seconds).count()};
    const int errorBefore = errno;
    ::syscall(SYS_futex, &word, FUTEX_WAIT, expected, &timeout, nullptr, 0);
    errno = errorBefore;
}

void futexWakeAll(const std::atomic<std::uint32_t>& word)
{
    ::syscall(SYS_futex, &word, FUTEX_WAKE, INT_MAX, nullptr, nullptr, 0);
}

void waitForChange(const ControlPage& control, std::uint32_t seen, std::chrono::nanoseconds atMost)
{
    futexWait(control.changes, seen, atMost);
}

void announceChange(ControlPage& control)
{
    control.changes.fetch_add(1);
    futexWakeAll(control.changes);
}

} // namespace trace
