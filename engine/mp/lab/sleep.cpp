// SPDX-License-Identifier: GPL-3.0-or-later
#include "mp/lab/sleep.h"

#include "mp/process/time.h"
#include "os/futex.h"
#include "trace/writer.h"

#include <thread>

namespace lab {
namespace {

using Clock = std::chrono::steady_clock;
using mp::Seconds;

// Taken before main() runs.
const Clock::time_point programBegan = Clock::now();

/// Sleeps until `left` has passed at speeds that the user may change meanwhile.
void sleepUnder(const trace::ControlPage& control, Seconds left)
{
    while (left > Seconds(0)) {
        // Read before what it counts, so that no change between here and the wait is missed.
        const std::uint32_t seen = control.changes.load();
        const bool isPaused = control.paused.load() != 0;
        const double speed = control.speedPermille.load() / 1000.0;
        const Clock::time_point began = Clock::now();
        os::futexWait(control.changes, seen, isPaused ? os::Deadline() : mp::deadlineAfter(left));
        if (!isPaused)
            left -= (Clock::now() - began) * speed;
    }
}

} // namespace

void sleep(double seconds, mp::AtLine)
{
    trace::record<trace::SleepBegin>(seconds);
    if (const trace::ControlPage* control = trace::control())
        sleepUnder(*control, Seconds(seconds));
    else
        std::this_thread::sleep_for(Seconds(seconds));
    trace::record<trace::SleepEnd>(seconds);
}

double now()
{
    Clock::time_point began = programBegan;
    if (const trace::ControlPage* control = trace::control())
        began = Clock::time_point(std::chrono::nanoseconds(control->originNs));
    return Seconds(Clock::now() - began).count();
}

} // namespace lab
