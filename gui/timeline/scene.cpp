// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/timeline/scene.h"

#include <algorithm>
#include <cmath>

namespace gui {

namespace {

int whole(double pixels)
{
    return std::max(1, static_cast<int>(std::lround(pixels)));
}

} // namespace

QFont Scene::sans(double size, QFont::Weight weight) const
{
    return Theme::sans(whole(px(size)), weight);
}

QFont Scene::mono(double size) const
{
    return Theme::mono(whole(px(size)));
}

double Scene::barType() const
{
    return std::clamp(lanes.bar / unit * 0.7, 8.0, 12.0);
}

} // namespace gui
