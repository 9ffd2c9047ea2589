// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/world.h"

#include <QString>

namespace gui {

/// "2.31": a time of the run in seconds, without its unit.
inline QString secondsText(model::Time t, int digits = 2)
{
    return QString::number(std::chrono::duration<double>(t).count(), 'f', digits);
}

} // namespace gui
