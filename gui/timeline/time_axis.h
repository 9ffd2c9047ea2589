// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/timeline/time_scale.h"

#include <QString>

namespace gui {

/// The distance of two ticks: 1, 2 or 5 times a power of ten of seconds, minutes by 1, 2, 5, 10 …,
/// wide enough that no label touches the next.
Time tickStep(const TimeScale& scale, double labelWidth);

/// A point of time on an axis that ends at `last`, all of it in one unit: "0.5 s", "20 ms",
/// "1.3642 s", "3:20 min".
QString axisLabel(Time t, Time step, Time last);

/// A point of time as precisely as `pixel`, the time that one pixel stands for, lets one see it.
QString pointLabel(Time t, Time pixel);

/// A length for reading: "0.42 s", "3.1 ms", "850 µs".
QString lengthLabel(Time length);

} // namespace gui
