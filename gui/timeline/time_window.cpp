// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/timeline/time_window.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace gui {

namespace {

constexpr Time shortestSpan = std::chrono::microseconds(1);
constexpr Time firstLiveSpan = std::chrono::seconds(1);
constexpr double liveShare = 0.82; ///< of the width lies before the present
constexpr double longestSpanInRuns = 4;

Time scaled(Time t, double factor)
{
    return Time(static_cast<Time::rep>(std::llround(static_cast<double>(t.count()) * factor)));
}

} // namespace

Time roundUp(Time t)
{
    constexpr std::array<double, 9> steps{1, 1.5, 2, 3, 4, 5, 6, 8, 10};
    const auto wanted = static_cast<double>(std::max<Time::rep>(t.count(), 1));
    const double magnitude = std::pow(10, std::floor(std::log10(wanted)));
    for (const double step : steps) {
        if (step * magnitude >= wanted)
            return Time(std::llround(step * magnitude));
    }
    return Time(std::llround(10 * magnitude));
}

void TimeWindow::showAll(Time present, bool isLive, double room)
{
    isWhole = true;
    from = Time(0);
    to = isLive ? std::max(firstLiveSpan, roundUp(scaled(present, 1 / liveShare)))
                : std::max(shortestSpan, scaled(present, 1 / (1 - std::clamp(room, 0.0, 0.6))));
}

void TimeWindow::follow(Time present, bool isLive, double room)
{
    if (!isFollowing)
        return;
    if (isWhole)
        showAll(present, isLive, room);
    else if (isLive)
        goTo(present);
}

void TimeWindow::goTo(Time present)
{
    const Time kept = span();
    from = std::max(Time(0), present - scaled(kept, liveShare));
    to = from + kept;
}

void TimeWindow::centre(Time t)
{
    isFollowing = false;
    isWhole = false;
    const Time kept = span();
    from = std::max(Time(0), t - kept / 2);
    to = from + kept;
}

void TimeWindow::pan(Time by, Time end)
{
    isFollowing = false;
    isWhole = false;
    // Some of the run stays in sight, however far one drags.
    const Time margin = span() / 10;
    const Time earliest = margin - span();
    const Time latest = std::max(earliest, end - margin);
    const Time kept = span();
    from = std::clamp(from + by, std::min(earliest, Time(0)), std::max(latest, Time(0)));
    to = from + kept;
}

void TimeWindow::zoom(double factor, Time around, Time end)
{
    const Time longest = std::max(scaled(end, longestSpanInRuns), firstLiveSpan);
    const Time wanted = std::clamp(scaled(span(), 1 / factor), shortestSpan, longest);
    const double share =
        static_cast<double>((around - from).count()) / static_cast<double>(span().count());
    from = around - scaled(wanted, share);
    to = from + wanted;
    isWhole = false;
}

} // namespace gui
