// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/process/time.h"

#include "trace/writer.h"

#include <algorithm>
#include <cmath>

namespace mp {

namespace {

using Clock = std::chrono::steady_clock;

double speed()
{
    const trace::ControlPage* control = trace::control();
    return control != nullptr ? std::max(1u, control->speedPermille.load()) / 1000.0 : 1.0;
}

} // namespace

os::Deadline deadlineAfter(Seconds timeout)
{
    // Longer than this is for ever; it also keeps the conversion inside the clock's range.
    constexpr Seconds longest = std::chrono::hours(24 * 365);
    const Seconds wanted = std::clamp(timeout / speed(), Seconds(0), longest);
    return Clock::now() + std::chrono::duration_cast<Clock::duration>(wanted);
}

trace::Timeout timeLeft(const os::Deadline& deadline)
{
    if (!deadline || !trace::isTraced())
        return {};
    const Seconds left = (*deadline - Clock::now()) * speed();
    return std::round(std::max(left.count(), 0.0) * 1000) / 1000;
}

} // namespace mp
