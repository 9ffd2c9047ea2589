// SPDX-License-Identifier: GPL-3.0-or-later
#include "os/futex.h"

#include "os/error.h"

#include <climits>
#include <linux/futex.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace os {

void futexWait(const std::atomic<std::uint32_t>& word, std::uint32_t expected,
               const Deadline& deadline)
{
    // FUTEX_WAIT_BITSET is the variant whose timeout is a moment, not a length.
    const timespec until = deadline ? toTimespec(deadline->time_since_epoch()) : timespec{};
    const long result = ::syscall(SYS_futex, &word, FUTEX_WAIT_BITSET, expected,
                                  deadline ? &until : nullptr, nullptr, FUTEX_BITSET_MATCH_ANY);
    if (result == -1 && errno != EAGAIN && errno != EINTR && errno != ETIMEDOUT)
        failed("futex");
}

void futexWakeAll(const std::atomic<std::uint32_t>& word)
{
    checked(::syscall(SYS_futex, &word, FUTEX_WAKE, INT_MAX, nullptr, nullptr, 0), "futex");
}

bool futexWakeOne(const std::atomic<std::uint32_t>& word)
{
    return checked(::syscall(SYS_futex, &word, FUTEX_WAKE, 1, nullptr, nullptr, 0), "futex") > 0;
}

} // namespace os
