// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/contrast.h"

#include <algorithm>
#include <cmath>

namespace gui {

namespace {

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

} // namespace

double contrast(const QColor& one, const QColor& other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor blend(const QColor& over, const QColor& base, double share)
{
    const auto mix = [share](int top, int below) {
        return static_cast<int>(std::lround(share * top + (1 - share) * below));
    };
    return QColor(mix(over.red(), base.red()), mix(over.green(), base.green()),
                  mix(over.blue(), base.blue()));
}

} // namespace gui
