// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "os/readiness.h"
#include "trace/events/types.h"

#include <chrono>

namespace mp {

/// How long a lesson's program wants to wait. Lesson time: the run's speed divides it.
using Seconds = std::chrono::duration<double>;

/// The moment when a timeout that begins now is over, at the run's present speed.
os::Deadline deadlineAfter(Seconds timeout);

/// How long that still is in lesson time, to the millisecond, as a call that begins now tells it;
/// nothing for no deadline.
trace::Timeout timeLeft(const os::Deadline& deadline);

} // namespace mp
