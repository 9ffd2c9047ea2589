// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/process/time.h"

#include "trace/writer.h"

#include <algorithm>

namespace mp {

os::Deadline deadlineAfter(Seconds timeout)
{
    using Clock = std::chrono::steady_clock;
    double speed = 1.0;
    if (const trace::ControlPage* control = trace::control())
        speed = std::max(1u, control->speedPermille.load()) / 1000.0;
    // Longer than this is for ever; it also keeps the conversion inside the clock's range.
    constexpr Seconds longest = std::chrono::hours(24 * 365);
    const Seconds wanted = std::clamp(timeout / speed, Seconds(0), longest);
    return Clock::now() + std::chrono::duration_cast<Clock::duration>(wanted);
}

} // namespace mp
