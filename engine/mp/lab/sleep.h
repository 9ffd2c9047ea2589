// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mp/line/at_line.h"

namespace lab {

/// Sleeps for so many seconds of lesson time: the run's speed divides them, and while the user has
/// paused the run the rest is kept.
void sleep(double seconds, mp::AtLine = mp::AtLine());

/// Seconds of real time since the run began; untraced, since the program did. Never goes back.
double now();

} // namespace lab
