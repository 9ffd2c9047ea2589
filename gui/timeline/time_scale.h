// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/world.h"

namespace gui {

using model::Time;

inline double toSeconds(Time t)
{
    return std::chrono::duration<double>(t).count();
}
inline Time fromSeconds(double seconds)
{
    return std::chrono::duration_cast<Time>(std::chrono::duration<double>(seconds));
}

/// Time ↔ pixel of one axis: `from` stands at `left`, `to` at `left + width`.
struct TimeScale {
    Time from{0};
    Time to{std::chrono::seconds(1)};
    double left = 0;
    double width = 1;

    double right() const { return left + width; }
    double pixels(Time length) const
    {
        return static_cast<double>(length.count()) / static_cast<double>((to - from).count()) *
               width;
    }
    double x(Time t) const { return left + pixels(t - from); }
    Time length(double pixels) const
    {
        return Time(
            static_cast<Time::rep>(pixels / width * static_cast<double>((to - from).count())));
    }
    Time t(double x) const { return from + length(x - left); }
};

} // namespace gui
