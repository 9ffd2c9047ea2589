// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "os/readiness.h"

#include <chrono>

namespace mp {

/// How long a lesson's program wants to wait. Lesson time: the run's speed divides it.
using Seconds = std::chrono::duration<double>;

/// The moment when a timeout that begins now is over, at the run's present speed.
os::Deadline deadlineAfter(Seconds timeout);

} // namespace mp
