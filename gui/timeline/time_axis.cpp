// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/timeline/time_axis.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace gui {

using namespace std::chrono_literals;

namespace {

struct Unit {
    Time length;
    const char* name;
};

constexpr std::array<Unit, 4> units{{{1s, "s"}, {1ms, "ms"}, {1us, "µs"}, {1ns, "ns"}}};

QString number(double value, int decimals)
{
    // U+2212 is as wide as the plus sign; a hyphen looks like a mistake on an axis.
    const QString digits = QString::number(std::abs(value), 'f', decimals);
    return value < 0 && digits.toDouble() != 0 ? QChar(0x2212) + digits : digits;
}

QString inUnit(Time t, const Unit& unit, int decimals)
{
    const double value = static_cast<double>(t.count()) / static_cast<double>(unit.length.count());
    return number(value, decimals) + QChar(0x00a0) + QString::fromUtf8(unit.name);
}

/// Decimals that tell apart two values one `step` from each other.
int decimalsFor(Time step, const Unit& unit)
{
    const double ratio =
        static_cast<double>(step.count()) / static_cast<double>(unit.length.count());
    return std::clamp(static_cast<int>(std::ceil(-std::log10(ratio) - 1e-9)), 0, 9);
}

QString inMinutes(Time t)
{
    const auto all = std::chrono::duration_cast<std::chrono::seconds>(std::chrono::abs(t)).count();
    const QString text = QStringLiteral("%1:%2").arg(all / 60).arg(all % 60, 2, 10, QChar('0'));
    return (t < 0s ? QString(QChar(0x2212)) : QString()) + text + QChar(0x00a0) +
           QStringLiteral("min");
}

} // namespace

Time tickStep(const TimeScale& scale, double labelWidth)
{
    const Time least = std::max(scale.length(labelWidth), Time(1));
    if (least > 20s) {
        for (const Time step :
             {Time(30s), Time(1min), Time(2min), Time(5min), Time(10min), Time(20min), Time(30min),
              Time(1h), Time(2h), Time(6h), Time(12h)}) {
            if (step >= least)
                return step;
        }
        return 24h;
    }
    const auto wanted = static_cast<double>(least.count());
    const double magnitude = std::pow(10, std::floor(std::log10(wanted)));
    for (const double step : {1.0, 2.0, 5.0}) {
        if (step * magnitude >= wanted)
            return Time(std::llround(step * magnitude));
    }
    return Time(std::llround(10 * magnitude));
}

QString axisLabel(Time t, Time step, Time last)
{
    if (step >= 30s)
        return inMinutes(t);
    // Steps of hundredths are read as seconds; below, the end of the axis decides.
    const Time reach = step >= 10ms ? Time(1s) : std::chrono::abs(last);
    const auto unit = std::find_if(units.begin(), units.end() - 1,
                                   [&](const Unit& each) { return reach >= each.length; });
    return inUnit(t, *unit, decimalsFor(step, *unit));
}

QString pointLabel(Time t, Time pixel)
{
    return inUnit(t, units[0], std::clamp(decimalsFor(pixel, units[0]) - 1, 2, 6));
}

QString lengthLabel(Time length)
{
    if (length >= 10s)
        return inUnit(length, units[0], 1);
    const auto unit = std::find_if(units.begin(), units.end() - 1,
                                   [&](const Unit& each) { return length >= each.length; });
    const double value =
        static_cast<double>(length.count()) / static_cast<double>(unit->length.count());
    return inUnit(length, *unit, unit == units.begin() ? 2 : value < 10 ? 1 : 0);
}

} // namespace gui
