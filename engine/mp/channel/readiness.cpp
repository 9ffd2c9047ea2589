// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/channel/readiness.h"

#include "trace/turn.h"

namespace mp {

std::vector<std::size_t> waitUntilReady(std::span<const int> descriptors,
                                        std::optional<Seconds> timeout)
{
    if (timeout && timeout->count() <= 0)
        return os::waitAnyReadable(descriptors, std::chrono::steady_clock::now());
    const trace::Turn turn = trace::waitForTurn<trace::WaitBegin>(0);
    const auto deadline = timeout ? deadlineAfter(*timeout) : os::Deadline();
    trace::record<trace::WaitBegin>(std::uint64_t{descriptors.size()}, timeLeft(deadline));
    auto ready = os::waitAnyReadable(descriptors, deadline);
    trace::record<trace::WaitEnd>(std::uint64_t{ready.size()});
    return ready;
}

} // namespace mp
